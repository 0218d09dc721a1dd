import { type VertexName, vertices } from './boundary-vertices'
import type { DemoArea } from './types'

type Boundary = NonNullable<DemoArea['boundary']>
type Point = readonly [number, number]

const closed = (first: Point, ...rest: readonly Point[]): Boundary => ({
  type: 'Polygon',
  coordinates: [[first, ...rest, first]],
})

/** Vertices counter-clockwise; the ring closes itself. */
const ring = (first: VertexName, ...rest: readonly VertexName[]): Boundary =>
  closed(vertices[first], ...rest.map((name) => vertices[name]))

const shoreToEast = ['h0c0', 'r0c1', 'h0c1', 'r0c2', 'h0c2', 'r0c3', 'h0c3', 'r0c4'] as const
const outside = ['o00', 'o01', 'o02', 'o03', 'o04', 'o05', 'o06', 'o07', 'o08', 'o09', 'o10', 'o11', 'o12'] as const
const westSideUp = ['r0c0', 'v0c0', 'r1c0', 'v1c0', 'r2c0', 'v2c0', 'r3c0'] as const
const northSideToEast = ['h3c0', 'r3c1', 'h3c1', 'r3c2', 'h3c2', 'r3c3', 'h3c3', 'r3c4'] as const
const eastSideDown = ['v2c4', 'r2c4', 'v1c4', 'r1c4', 'v0c4'] as const

export const boundaries = {
  malaras: ring('r0c0', ...shoreToEast, ...outside),
  'ovriga-delar': ring('r0c4', ...outside, ...westSideUp, ...northSideToEast, ...eastSideDown),
  'vastra-stadsdelarna': ring(
    ...(['r0c0', 'h0c0', 'r0c1', 'h0c1', 'r0c2', 'v0c2', 'r1c2', 'v1c2', 'r2c2', 'v2c2', 'r3c2'] as const),
    ...(['h3c1', 'r3c1', 'h3c0', 'r3c0', 'v2c0', 'r2c0', 'v1c0', 'r1c0', 'v0c0'] as const),
  ),
  bjorkdalen: ring('r0c0', 'h0c0', 'r0c1', 'v0c1', 'r1c1', 'h1c0', 'r1c0', 'v0c0'),
  rosenang: ring('r1c0', 'h1c0', 'r1c1', 'v1c1', 'r2c1', 'h2c0', 'r2c0', 'v1c0'),
  vinkelangen: ring('r2c0', 'h2c0', 'r2c1', 'v2c1', 'r3c1', 'h3c0', 'r3c0', 'v2c0'),
  hagalid: ring('r0c1', 'h0c1', 'r0c2', 'v0c2', 'r1c2', 'h1c1', 'r1c1', 'v0c1'),
  pilbacken: ring(
    ...(['r1c1', 'h1c1', 'r1c2', 'v1c2', 'r2c2', 'v2c2'] as const),
    ...(['r3c2', 'h3c1', 'r3c1', 'v2c1', 'r2c1', 'v1c1'] as const),
  ),
  centrum: ring(
    ...(['r0c2', 'h0c2', 'r0c3', 'v0c3', 'r1c3', 'v1c3'] as const),
    ...(['r2c3', 'h2c2', 'r2c2', 'v1c2', 'r1c2', 'v0c2'] as const),
  ),
  skogskullen: ring('r2c2', 'h2c2', 'r2c3', 'v2c3', 'r3c3', 'h3c2', 'r3c2', 'v2c2'),
  vretlunda: ring(
    ...(['r0c3', 'h0c3', 'r0c4', 'v0c4', 'r1c4', 'v1c4'] as const),
    ...(['r2c4', 'h2c3', 'r2c3', 'v1c3', 'r1c3', 'v0c3'] as const),
  ),
  smedsbo: ring('r2c3', 'h2c3', 'r2c4', 'v2c4', 'r3c4', 'h3c3', 'r3c3', 'v2c3'),
  stadsparken: closed(
    [16.2172, 59.3512],
    [16.2331, 59.3497],
    [16.2404, 59.3561],
    [16.2268, 59.3609],
    [16.2159, 59.3573],
  ),
  'norra-centrum': closed(
    [16.2231, 59.3782],
    [16.2439, 59.3761],
    [16.2512, 59.3869],
    [16.2352, 59.3934],
    [16.2214, 59.388],
  ),
  sodervik: closed(
    [16.11, 59.196],
    [16.208, 59.189],
    [16.262, 59.214],
    [16.241, 59.262],
    [16.152, 59.271],
    [16.098, 59.238],
  ),
  ekliden: closed([16.151, 59.213], [16.179, 59.209], [16.183, 59.229], [16.162, 59.238], [16.146, 59.227]),
  strandhagen: closed([16.179, 59.209], [16.216, 59.206], [16.221, 59.224], [16.183, 59.229]),
} satisfies Record<string, Boundary>
