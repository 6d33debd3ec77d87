import { article as anObjectFromAnotherStar } from './articles/an-object-from-another-star-has-passed-the-sun'
import { article as bankOfEnglandRaisesRates } from './articles/bank-of-england-raises-rates-for-first-time-in-ten-years'
import { article as deirEzzorAirDrops } from './articles/deir-ezzor-air-drops'
import { article as houstonAstrosWin } from './articles/houston-astros-win-first-world-series'
import { article as howARateRiseReachesAMortgage } from './articles/how-a-rise-in-bank-rate-reaches-a-mortgage'
import { article as howGoalLineTechnologyDecides } from './articles/how-goal-line-technology-decides'
import { article as howNewspapersGotTheirTypefaces } from './articles/how-newspapers-got-their-typefaces'
import { article as isisDrivenOut } from './articles/isis-driven-out-of-final-city-stronghold-in-syria'
import { article as isisRevengeKillings } from './articles/isis-revenge-killings-al-qaryatayn'
import { article as voidInGreatPyramid } from './articles/scans-find-large-void-in-great-pyramid'
import { article as caseAgainstTheAnonymousComment } from './articles/the-case-against-the-anonymous-comment'
import { article as printedSheet } from './articles/the-printed-sheet-that-outran-its-author'
import { article as twoDeadStarsCollide } from './articles/two-dead-stars-collide-heard-and-seen'
import { article as caliphateWithoutTerritory } from './articles/what-becomes-of-a-caliphate-without-territory'
import { article as whyWeAskYouToRegister } from './articles/why-we-ask-you-to-register'
import type { DemoArticle } from './types'

/** Newest first. */
export const articles: DemoArticle[] = [
  anObjectFromAnotherStar,
  bankOfEnglandRaisesRates,
  caliphateWithoutTerritory,
  caseAgainstTheAnonymousComment,
  deirEzzorAirDrops,
  houstonAstrosWin,
  howARateRiseReachesAMortgage,
  howGoalLineTechnologyDecides,
  howNewspapersGotTheirTypefaces,
  isisDrivenOut,
  isisRevengeKillings,
  printedSheet,
  twoDeadStarsCollide,
  voidInGreatPyramid,
  whyWeAskYouToRegister,
].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
