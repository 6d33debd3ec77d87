import { z } from 'zod'

// It would try whether it may evaluate code, which the page's policy forbids and reports.
if (typeof window !== 'undefined') z.config({ jitless: true })
