import type { Pool } from 'pg'

/** The staff side lists and opens versions, not what is published: one whole one for every promise there is. */
export async function fillVersions(pool: Pool): Promise<void> {
  const statements = [
    'truncate _promises_v cascade',
    `insert into _promises_v (parent_id, version_municipality_id, version_slug, version_from, version_to,
        version_editorial_state, version__status, version_follow_up_frequency, version_updated_at, version_created_at, latest)
      select id, municipality_id, slug, "from", "to", editorial_state::text::enum__promises_v_version_editorial_state,
        _status::text::enum__promises_v_version_status,
        follow_up_frequency::text::enum__promises_v_version_follow_up_frequency, updated_at, created_at, true from promises`,
    `insert into _promises_v_locales (version_title, version_summary, version_audience, version_problem_statement,
        version_basis, _locale, _parent_id)
      select l.title, l.summary, l.audience, l.problem_statement, l.basis, l._locale, v.id
      from promises_locales l join _promises_v v on v.parent_id = l._parent_id`,
    `insert into _promises_v_rels ("order", parent_id, path, organisations_id, areas_id)
      select r."order", v.id, 'version.' || r.path, r.organisations_id, r.areas_id
      from promises_rels r join _promises_v v on v.parent_id = r.parent_id`,
    `insert into _promises_v_version_commitments (_order, _parent_id, continuous, _uuid)
      select c._order, v.id, c.continuous, c.id from promises_commitments c join _promises_v v on v.parent_id = c._parent_id`,
    `insert into _promises_v_version_commitments_locales (text, _locale, _parent_id)
      select l.text, l._locale, c.id from promises_commitments_locales l
      join _promises_v_version_commitments c on c._uuid = l._parent_id`,
    'analyze',
  ]
  for (const statement of statements) await pool.query(statement)
}
