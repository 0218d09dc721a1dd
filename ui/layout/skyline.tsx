/** The town at dusk with some windows lit. Decoration only. */
export function Skyline() {
  return (
    <svg
      className="skyline"
      viewBox="0 0 1313 110"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="skyline__glow"
        d="M380 64a11 11 0 1 1 22 0a11 11 0 1 1-22 0zM813 64a11 11 0 1 1 22 0a11 11 0 1 1-22 0zM1245 64a11 11 0 1 1 22 0a11 11 0 1 1-22 0z"
      />
      <path
        className="skyline__houses"
        d="M0 110v-80h84v80zM90 110v-30l26-16 26 16v30zM147 83a11 13.8 0 1 1 22 0a11 13.8 0 1 1-22 0zM174 110v-80h68v80zM248 110v-26l23-16 23 16v26zM299 110v-26l23-20 23 20v26zM350 77a13 16.2 0 1 1 26 0a13 16.2 0 1 1-26 0zM417 110v-62h-9l-4-16h36l-4 16h-9v62zM447 110v-22l23-20 23 20v22zM498 81a9 11.2 0 1 1 18 0a9 11.2 0 1 1-18 0zM521 110v-70h68v70zM595 110v-30l20-20 20 20v30zM640 110v-58h84v58zM730 83a11 13.8 0 1 1 22 0a11 13.8 0 1 1-22 0zM757 110v-30l26-16 26 16v30zM836 110v-22l26-18 26 18v22zM893 110v-22l23-16 23 16v22zM944 77a13 16.2 0 1 1 26 0a13 16.2 0 1 1-26 0zM975 110v-58h68v58zM1049 110v-26l23-16 23 16v26zM1100 79a11 13.8 0 1 1 22 0a11 13.8 0 1 1-22 0zM1127 110v-22l20-16 20 16v22zM1172 110v-80h68v80zM1268 110v-30l20-16 20 16v30z"
      />
      <path
        className="skyline__posts"
        d="M158 110v-18M363 110v-22M507 110v-22M741 110v-18M957 110v-22M1111 110v-22M391 110v-42M824 110v-42M1256 110v-42"
      />
      <path
        className="skyline__dark"
        d="M9 39h7v9h-7zM9 57h7v9h-7zM9 75h7v9h-7zM25 39h7v9h-7zM25 75h7v9h-7zM41 39h7v9h-7zM41 57h7v9h-7zM57 39h7v9h-7zM57 75h7v9h-7zM102 86h7v8h-7zM183 75h7v9h-7zM199 39h7v9h-7zM199 57h7v9h-7zM199 75h7v9h-7zM215 39h7v9h-7zM258.5 90h7v8h-7zM309.5 90h7v8h-7zM326.1 90h7v8h-7zM530 49h7v9h-7zM530 67h7v9h-7zM530 85h7v9h-7zM546 85h7v9h-7zM562 49h7v9h-7zM562 67h7v9h-7zM562 85h7v9h-7zM618.4 86h7v8h-7zM649 61h7v9h-7zM665 61h7v9h-7zM665 79h7v9h-7zM681 79h7v9h-7zM697 79h7v9h-7zM848 94h7v8h-7zM920.1 94h7v8h-7zM984 79h7v9h-7zM1000 61h7v9h-7zM1000 79h7v9h-7zM1059.5 90h7v8h-7zM1150.4 94h7v8h-7zM1181 39h7v9h-7zM1181 57h7v9h-7zM1197 39h7v9h-7zM1197 57h7v9h-7zM1213 39h7v9h-7zM1213 57h7v9h-7zM1213 75h7v9h-7zM1277 86h7v8h-7z"
      />
      <path
        className="skyline__lit"
        d="M25 57h7v9h-7zM41 75h7v9h-7zM57 57h7v9h-7zM120.7 86h7v8h-7zM183 39h7v9h-7zM183 57h7v9h-7zM215 57h7v9h-7zM215 75h7v9h-7zM275.1 90h7v8h-7zM457.5 94h7v8h-7zM474.1 94h7v8h-7zM546 49h7v9h-7zM546 67h7v9h-7zM604 86h7v8h-7zM649 79h7v9h-7zM681 61h7v9h-7zM697 61h7v9h-7zM769 86h7v8h-7zM787.7 86h7v8h-7zM866.7 94h7v8h-7zM903.5 94h7v8h-7zM984 61h7v9h-7zM1016 61h7v9h-7zM1016 79h7v9h-7zM1076.1 90h7v8h-7zM1136 94h7v8h-7zM1181 75h7v9h-7zM1197 75h7v9h-7zM1291.4 86h7v8h-7zM387 64a4 4 0 1 1 8 0a4 4 0 1 1-8 0zM820 64a4 4 0 1 1 8 0a4 4 0 1 1-8 0zM1252 64a4 4 0 1 1 8 0a4 4 0 1 1-8 0z"
      />
    </svg>
  )
}
