import './promise-life.css'
import { LifePanel } from '@/cms/views/promise-life/life-panel.client'

/** Beside the form of a promise: where it is in its life, who takes the next step, and the steps one may take oneself. */
export function PromiseLife() {
  return <LifePanel />
}
