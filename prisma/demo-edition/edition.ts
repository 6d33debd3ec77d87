import { article as monthOfSilenceFromSaturn } from './articles/a-month-of-silence-from-saturn'
import { article as anObjectFromAnotherStar } from './articles/an-object-from-another-star-has-passed-the-sun'
import { article as bankOfEnglandRaisesRates } from './articles/bank-of-england-raises-rates-for-first-time-in-ten-years'
import { article as cataloniaDeclaresIndependence } from './articles/catalonia-declares-independence-and-is-ruled-from-madrid'
import { article as deirEzzorAirDrops } from './articles/deir-ezzor-air-drops'
import { article as englandWinUnder17 } from './articles/england-win-the-under-17-world-cup'
import { article as fortyTwoMetresTooLong } from './articles/forty-two-metres-too-long-on-purpose'
import { article as houstonAstrosWin } from './articles/houston-astros-win-first-world-series'
import { article as howARateRiseReachesAMortgage } from './articles/how-a-rise-in-bank-rate-reaches-a-mortgage'
import { article as howGoalLineTechnologyDecides } from './articles/how-goal-line-technology-decides'
import { article as howNewspapersGotTheirTypefaces } from './articles/how-newspapers-got-their-typefaces'
import { article as isisDrivenOut } from './articles/isis-driven-out-of-final-city-stronghold-in-syria'
import { article as isisRevengeKillings } from './articles/isis-revenge-killings-al-qaryatayn'
import { article as leaveTheClocksAlone } from './articles/leave-the-clocks-alone'
import { article as printTheCorrection } from './articles/print-the-correction-where-the-mistake-was'
import { article as voidInGreatPyramid } from './articles/scans-find-large-void-in-great-pyramid'
import { article as caseAgainstTheAnonymousComment } from './articles/the-case-against-the-anonymous-comment'
import { article as printedSheet } from './articles/the-printed-sheet-that-outran-its-author'
import { article as roundPoundIsNoLongerMoney } from './articles/the-round-pound-is-no-longer-money'
import { article as sheetThatFolds } from './articles/the-sheet-that-folds-into-itself'
import { article as twoDeadStarsCollide } from './articles/two-dead-stars-collide-heard-and-seen'
import { article as whatAProfitWarningSays } from './articles/what-a-profit-warning-says'
import { article as caliphateWithoutTerritory } from './articles/what-becomes-of-a-caliphate-without-territory'
import { article as whySeatsAreSoft } from './articles/why-the-seats-of-a-concert-hall-are-soft'
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
  cataloniaDeclaresIndependence,
  monthOfSilenceFromSaturn,
  roundPoundIsNoLongerMoney,
  whatAProfitWarningSays,
  sheetThatFolds,
  whySeatsAreSoft,
  fortyTwoMetresTooLong,
  englandWinUnder17,
  printTheCorrection,
  leaveTheClocksAlone,
].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
