import './promise-life.css'
import { LifePanel } from '@/cms/views/promise-life/life-panel.client'

/** Beside the form of a promise: where it is in its life, who takes the next step, and the steps one may take oneself. */
export function PromiseLife() {
  return <LifePanel />
}

/** Above the form, where the panel does not fit beside it. */
export function ToPromiseLife() {
  return (
    <p className="promise-life-link">
      <a href="#promise-life">Löftets väg: läge och nästa steg</a>
    </p>
  )
}
