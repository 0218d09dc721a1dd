import { demo } from '@/cms/demo/demo-words'
import { idOfKey, idsOfKeys, type Loading, load, loadPlain, onDay } from '@/cms/demo/loading'
import type { DemoActivity } from '@/content/demo/types'

/** Activities, contacts, glossary and the site notice. */
export async function loadSite(loading: Loading): Promise<void> {
  for (const [index, activity] of demo.activities.entries()) await loadActivity(loading, activity, `${index}`)
  for (const [order, contact] of demo.contacts.entries()) {
    await load(loading, 'contacts', `${order}`, (words) => ({
      municipality: idOfKey(loading, 'municipalities', contact.municipality),
      organisation: idOfKey(loading, 'organisations', contact.organisation),
      role: words.of(contact.role),
      description: words.of(contact.description),
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      url: contact.url ?? null,
      areas: idsOfKeys(
        loading,
        'areas',
        (contact.areas ?? []).map((slug) => `${contact.municipality}/${slug}`),
      ),
      order,
    }))
  }
  for (const { key, term, explanation } of demo.glossary) {
    await load(loading, 'glossary-terms', key, (words) => ({
      key,
      term: words.of(term),
      explanation: words.of(explanation),
    }))
  }
  for (const notice of demo.siteNotices) {
    await load(loading, 'site-notices', notice.text, (words) => ({
      municipality: idOfKey(loading, 'municipalities', notice.municipality),
      text: words.of(notice.text),
      from: onDay(loading, notice.from),
      to: onDay(loading, notice.to),
    }))
  }
}

const reinforcement = (needs: boolean | undefined) => (needs === undefined ? 'unknown' : needs ? 'yes' : 'no')

async function loadActivity(loading: Loading, activity: DemoActivity, key: string): Promise<void> {
  const { municipality, titlePublic, descriptionPublic } = activity
  const internalPart = {
    municipality: idOfKey(loading, 'municipalities', municipality),
    title: activity.title,
    subActivity: activity.subActivity ?? null,
    focusAreas: idsOfKeys(
      loading,
      'focus-areas',
      activity.focusAreas.map((code) => `${municipality}/${code}`),
    ),
    state: activity.state,
    orientation: activity.orientation ?? null,
    mission: activity.mission ?? null,
    method: activity.method ?? null,
    followUp: activity.followUp ?? null,
    group: activity.group ?? null,
    startText: activity.start ?? null,
    followUpText: activity.followUpAt ?? null,
    endText: activity.end ?? null,
    needsReinforcement: reinforcement(activity.needsReinforcement),
    handledBy: activity.handledBy ?? null,
    released: titlePublic !== undefined,
  } as const
  if (titlePublic === undefined) return loadPlain(loading, 'activities', key, internalPart)
  return load(loading, 'activities', key, (words) => ({
    ...internalPart,
    titlePublic: words.of(titlePublic),
    descriptionPublic: words.of(descriptionPublic),
  }))
}
