import type { Pool } from 'pg'
import { launchedLocales } from '@/domain/locales/locales'

/** Address part of the first municipality that is filled. */
export const loadMunicipality = 'lastkommun-1'

const paragraph = 'Vi lovar att fler vuxna finns på plats på kvällarna och att ljuset fungerar längs hela vägen hem. '

/**
 * Fills an empty database with municipalities of so many promises each; every promise has six commitments, four
 * updates and three indicators in nine languages. Written straight into the tables: what is measured is reading.
 */
export async function fillMunicipalities(pool: Pool, municipalities: number, promisesEach: number): Promise<void> {
  const locales = `unnest(array[${launchedLocales.map((locale) => `'${locale}'`).join(',')}]::_locales[])`
  const words = (about: string) => `'${paragraph.repeat(2)}' || ${about}`
  const statements = [
    'truncate municipalities, organisations, areas, promises, translation_states cascade',
    `insert into municipalities (name, slug, published)
      select 'Lastkommun ' || n, 'lastkommun-' || n, true from generate_series(1, ${municipalities}) n`,
    `insert into municipalities_active_languages ("order", parent_id, value)
      select 1, m.id, l::text::enum_municipalities_active_languages from municipalities m, ${locales} l`,
    `insert into municipalities_required_languages ("order", parent_id, value)
      select 1, m.id, l::text::enum_municipalities_required_languages from municipalities m, ${locales} l`,
    `insert into organisations (slug, kind) values ('lastpolis', 'police'), ('lastkommun', 'municipality')`,
    `insert into organisations_locales (name, _locale, _parent_id) select o.slug || l, l, o.id from organisations o, ${locales} l`,
    `insert into organisations_rels ("order", parent_id, path, municipalities_id)
      select 1, o.id, 'municipalities', m.id from organisations o, municipalities m`,
    `insert into areas (municipality_id, slug, kind, listed)
      select m.id, 'lastomrade-' || n, 'district', true from municipalities m, generate_series(1, 30) n`,
    `insert into areas_locales (name, _locale, _parent_id) select a.slug || l, l, a.id from areas a, ${locales} l`,
    `insert into promises (municipality_id, slug, "from", "to", editorial_state, _status, follow_up_frequency)
      select m.id, 'lastlofte-' || n, now() - interval '90 days', now() + interval '200 days', 'published', 'published', 'quarterly'
      from municipalities m, generate_series(1, ${promisesEach}) n`,
    `insert into promises_locales (title, summary, audience, problem_statement, basis, _locale, _parent_id)
      select p.slug || l, ${words('l')}, ${words('l')}, ${words('l')}, ${words('l')}, l, p.id from promises p, ${locales} l`,
    `insert into promises_rels ("order", parent_id, path, organisations_id)
      select row_number() over (partition by p.id), p.id, 'parties', o.id from promises p, organisations o`,
    `insert into promises_rels ("order", parent_id, path, areas_id)
      select 1, p.id, 'areas', a.id from promises p join areas a
        on a.municipality_id = p.municipality_id and a.slug = 'lastomrade-' || (1 + (replace(p.slug, 'lastlofte-', '')::int % 30))`,
    `insert into promises_commitments (_order, _parent_id, id, continuous)
      select n, p.id, p.id || '-' || n, true from promises p, generate_series(1, 6) n`,
    `insert into promises_commitments_locales (text, _locale, _parent_id)
      select ${words('l')}, l, c.id from promises_commitments c, ${locales} l`,
    `insert into promises_rels ("order", parent_id, path, organisations_id)
      select 1, c._parent_id, 'commitments.' || (c._order - 1) || '.owners', o.id
      from promises_commitments c, organisations o where o.kind = 'police'`,
    `insert into follow_ups (municipality_id, promise_id, planned_for, kind)
      select p.municipality_id, p.id, now() + n * interval '60 days', 'process' from promises p, generate_series(-1, 2) n`,
    `insert into progress_updates (municipality_id, promise_id, organisation_id, day, state)
      select p.municipality_id, p.id, o.id, now() - n * interval '20 days', 'published'
      from promises p, organisations o, generate_series(1, 4) n where o.kind = 'police'`,
    `insert into progress_updates_locales (text, _locale, _parent_id)
      select ${words('l')}, l, u.id from progress_updates u, ${locales} l`,
    `insert into progress_updates_items (_order, _parent_id, id, commitment, status)
      select c._order, u.id, u.id || '-' || c._order, c.id, 'ongoing'
      from progress_updates u join promises_commitments c on c._parent_id = u.promise_id`,
    `insert into indicators (municipality_id, promise_id, kind, desired_direction, baseline_value, baseline_day)
      select p.municipality_id, p.id, 'effect', 'down', 40, now() from promises p, generate_series(1, 3) n`,
    `insert into indicators_locales (name, unit, source, _locale, _parent_id)
      select 'Mätning' || l, 'procent', 'Källa', l, i.id from indicators i, ${locales} l`,
    `insert into indicator_values (municipality_id, indicator_id, day, value)
      select i.municipality_id, i.id, now(), 37 from indicators i`,
    `insert into translation_states (collection, document, locale, fields)
      select 'promises', p.id::text, l::text, '{"title":{"hash":"a","changedOn":"2026-01-01","sourceHash":"a","state":"machine"}}'::jsonb
      from promises p, ${locales} l`,
    `insert into translation_states (collection, document, locale, fields)
      select 'progress-updates', u.id::text, 'sv', '{"text":{"hash":"a","changedOn":"2026-01-01"}}'::jsonb from progress_updates u`,
    // A promise as it was last saved: each published one, and a tenth of them with an edit that waits for approval.
    `insert into _promises_v (parent_id, version_municipality_id, version_editorial_state, version__status, latest)
      select p.id, p.municipality_id, state::enum__promises_v_version_editorial_state, status::enum__promises_v_version_status, is_latest
      from promises p, lateral (select replace(p.slug, 'lastlofte-', '')::int % 10 = 0 as is_edited) e,
        lateral (values ('published', 'published', not is_edited), ('inReview', 'draft', is_edited)) v (state, status, is_latest)
      where state = 'published' or is_edited`,
    `insert into _promises_v_locales (version_title, _locale, _parent_id)
      select 'Lastlöfte', l, v.id from _promises_v v, ${locales} l`,
    `insert into _promises_v_rels ("order", parent_id, path, organisations_id)
      select 1, v.id, 'version.parties', o.id from _promises_v v, organisations o`,
    'analyze',
  ]
  for (const statement of statements) await pool.query(statement)
}
