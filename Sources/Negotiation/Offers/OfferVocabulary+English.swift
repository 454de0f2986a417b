import Finance

/// English: what customers say, and what a rep notes down.
extension OfferVocabulary {
  static let english: [Entry] = figures + days + structure + terms + byTheWay

  private static let figures: [Entry] = [
    ([.share(OfferShare(1, of: 2))], "half of it|half|fifty percent"),
    ([.share(OfferShare(1, of: 3))], "a third|one third|third of it"),
    ([.share(OfferShare(2, of: 3))], "two thirds"),
    ([.share(OfferShare(1, of: 4))], "a quarter|one quarter"),
    ([.share(OfferShare(3, of: 4))], "three quarters"),
    ([.share(OfferShare(1, of: 5))], "a fifth|one fifth"),
    ([.multiple(2)], "double that|double it|double|twice as much|twice that|twice the amount"),
    ([.multiple(3)], "triple|three times as much"),
    ([.all], "the full amount|the whole amount|the whole sum|the total|all of it|the lot|in full"),
    ([.all], "everything|all|full amount|whole|the full balance|the whole balance|it all"),
  ]

  private static let days: [Entry] = [
    ([.now], "now|right now|at once|right away|immediately|straight away|up front|upfront|today"),
    (
      [.dateWord],
      """
      tomorrow|yesterday|day after tomorrow|day before yesterday|end of the year|end of year\
      |year end|end year|at the end of the year|by the end of the year|the end of the year
      """
    ),
    (
      [.monthEnd(0)],
      """
      end of the month|end of month|month end|month's end|eom|end of this month|end this month\
      |the end of the month|the end of this month|at the end of the month|at the end of this month
      |at month end|at the month's end
      """
    ),
    (
      [.monthEnd(1)],
      """
      end of next month|end of the next month|end next month|next month end|next month's end\
      |the end of next month|at the end of next month|at the end of the next month
      """
    ),
    ([.monthEnd(2)], "end of the month after next|end of month after next"),
    ([.monthEnd(-1)], "end of last month|end last month"),
    (
      [.every(.monthly), .monthEnd(0)],
      """
      the end of each month|the end of every month|at the end of each month\
      |at the end of every month|end of each month|end of every month\
      |every month end|each month end|every month's end|month ends
      """
    ),
    ([.vagueMonth(1)], "next month|the following month"),
    ([.vagueMonth(0)], "this month"),
    ([.vagueMonth(2)], "the month after next"),
    ([.vagueWeek(1)], "next week"),
    ([.vagueWeek(0)], "this week"),
    ([.dateWord], "at the end of|the end of|end of"),
    (
      [.weekday],
      """
      monday|mon|tuesday|tue|tues|wednesday|wed|thursday|thu|thurs|friday|fri|saturday|sat|sunday\
      |sun|next monday|next tuesday|next wednesday|next thursday|next friday|next saturday\
      |next sunday|this monday|this tuesday|this wednesday|this thursday|this friday|last monday\
      |last tuesday|last wednesday|last thursday|last friday
      """
    ),
    ([.every(.weekly), .weekday], "mondays|tuesdays|wednesdays|thursdays|fridays"),
    ([.month(1)], "january|jan"), ([.month(2)], "february|feb"), ([.month(3)], "march|mar"),
    ([.month(4)], "april|apr"), ([.month(5)], "may"), ([.month(6)], "june|jun"),
    ([.month(7)], "july|jul"), ([.month(8)], "august|aug"),
    ([.month(9)], "september|sept|sep"), ([.month(10)], "october|oct"),
    ([.month(11)], "november|nov"), ([.month(12)], "december|dec"),
    ([.later(OfferSpan(count: 1, unit: .month))], "a month later|in a month|one month on"),
    ([.later(OfferSpan(count: 1, unit: .week))], "a week later|in a week"),
    ([.later(OfferSpan(count: 2, unit: .week))], "a fortnight later|in a fortnight"),
    ([.wait, .span(OfferSpan(count: 1, unit: .month))], "a month's grace|a month grace"),
    (
      [.vagueDay],
      """
      soon|later|later on|someday|some day|sometime|eventually|as soon as possible|asap|shortly\
      |next payment run|payment run|payday|pay day|in due course|when we can|when possible\
      |mid month|early|mid|late|middle of the month|early next month|mid next month|beginning of the month\
      |middle of next month|beginning of next month|in a while|next year|next quarter
      """
    ),
  ]

  private static let structure: [Entry] = [
    (
      [.every(.monthly)],
      "every month|each month|per month|a month|/month|/mo|monthly|month by month"
    ),
    ([.every(.weekly)], "every week|each week|per week|a week|/week|/wk|weekly"),
    (
      [.every(.biweekly)],
      """
      every two weeks|every 2 weeks|every other week|every second week|fortnightly|a fortnight\
      |biweekly|bi weekly|each fortnight|every fortnight
      """
    ),
    (
      [.otherFrequency],
      """
      quarterly|every quarter|a quarter year|twice a month|twice monthly|every two months\
      |every 2 months|every other month|every second month|bimonthly|daily|every day|a day|yearly\
      |annually|every year|a year|every 3 months|every three months|every six months
      """
    ),
    ([.each], "each|apiece|a time|at a time|per payment|per instalment|per installment"),
    ([.everyWord], "every"),
    ([.times], "x|times"),
    ([.payments], "payments|instalments|installments|parts|months"),
    ([.equal], "equal|even|level|equally|evenly"),
    ([.once], "in one go|one go|in one payment|lump sum|one off|once|as a lump sum|single payment"),
    (
      [.rest],
      """
      the remainder|remainder|the remaining|remaining|the rest|rest|the balance|balance\
      |what's left|what is left|the other
      """
    ),
    (
      [.then],
      """
      then|and then|after that|afterwards|thereafter|followed by|from then on|after which\
      |subsequently
      """
    ),
    ([.and], "and|plus|&|+"),
    ([.separator], ",|;"),
    ([.from], "from|starting from|starting on|starting|start|beginning|as of|as from|commencing"),
    ([.by], "by|on|before|not later than|no later than|at the latest"),
    ([.until], "until|till|up until|through"),
    ([.during], "for"),
    ([.into], "in|into|split in|split into|split it into|split it in|divided by|divided into"),
    ([.over], "over|spread over|across"),
    ([.within], "within"), ([.after], "later|from now|from today"),
    ([.first], "first|for the first|the first|initially|initial|to begin with|at first"),
    (
      [.first],
      """
      down payment|deposit|as a deposit|as a down payment|as first payment|first payment\
      |first instalment|first installment|down
      """
    ),
    (
      [.last],
      """
      at the end|in the end|at the very end|last|as a balloon|balloon|in the last payment|finally\
      |with the last payment|as the last payment|final payment|as final payment
      """
    ),
    ([.only], "only|just|instead"),
    ([.separator, .only], "but|except|except for|but only"),
    ([.skip], "skip|skipping|nothing in|no payment in|not in|pause in"),
    (
      [.wait],
      """
      grace|of grace|grace period|wait|wait for|we wait|put it off|put off|postpone|defer|deferral\
      |extension|breathing space|pay nothing|nothing|hold off|payment holiday|moratorium|no payments
      """
    ),
  ]

  private static let terms: [Entry] = [
    (
      [.interest(.none)],
      """
      without interest|without any interest|no interest|interest free|free of interest\
      |waive the interest|waive interest|drop the interest|you waive the interest|zero interest\
      |if you waive the interest|with no interest|if you waive interest|if you drop the interest\
      |without late interest|forget the interest
      """
    ),
    ([.interest(.atEnd)], "interest at the end|with interest at the end|plus interest at the end"),
    (
      [.interest(.inEach)],
      "interest in each payment|with interest in each payment|plus interest in each payment"
    ),
    (
      [.interest(.waivedIfKept)],
      """
      interest waived if kept|no interest if we keep it|no interest if kept\
      |interest waived if we keep to it|waive the interest if we keep it
      """
    ),
    ([.gives(.guarantor)], "with a guarantor|with guarantor|and a guarantor|plus a guarantor"),
    ([.gives(.directDebit)], "by direct debit|with direct debit|direct debit"),
    (
      [.gives(.datedInstrument)],
      "by post dated cheque|with post dated cheques|post dated cheques|post dated checks"
    ),
    (
      [.gives(.writtenAcknowledgement)],
      "with a written acknowledgement|and acknowledge the debt in writing"
    ),
    (
      [.settle],
      """
      settle for|settle at|settle|settles it|to settle|as settlement|in settlement|full and final\
      |in full and final settlement|full and final settlement|and that settles it|call it quits\
      |and we are done|and we're done|and it's settled|and that's it|and we're quits|to close it\
      |to close the matter
      """
    ),
    (
      [.forgive],
      """
      forget|you forget|you write off|write off|written off|waive|you waive|waived|let go of\
      |you drop|drop|off|discount|discount of|a discount of|a reduction of|reduction of|reduction\
      |forgive|forgiven|you forgive|you let go of|cancel|you cancel|is forgiven|is waived\
      |is forgotten|knock off|you knock off|if you write off|if you waive|if you forget
      """
    ),
    (
      [.undisputed],
      """
      the undisputed part|undisputed part|the undisputed amount|undisputed amount|the undisputed\
      |what is undisputed|what's undisputed|what is not disputed|the undisputed invoices\
      |everything undisputed|all undisputed invoices|undisputed
      """
    ),
    (
      [.clarified],
      """
      once clarified|when clarified|after clarification|once it is clarified|once it's clarified\
      |once that is clarified|once resolved|once it is resolved|once it's resolved|when resolved\
      |after it is resolved|once the dispute is settled|once the dispute is resolved\
      |when the dispute is resolved|the disputed part|disputed part|is held|stays open|held
      """
    ),
    (
      [.keepsCurrent],
      """
      on top of current invoices|on top of the current invoices|on top of new invoices\
      |in addition to current invoices|in addition to the current invoices|besides current invoices\
      |while paying current invoices|while we pay current invoices|plus current invoices\
      |current invoices on time|new invoices on time|new invoices paid on time\
      |and current invoices on time|and new invoices on time|as well as current invoices
      """
    ),
  ]

  private static let byTheWay: [Entry] = [
    (
      [.filler],
      """
      the|a|an|of|we|i|you|us|it|to|our|your|my|that|this|they|he|she|can|could|would|will|might\
      |maybe|perhaps|probably|possibly|do|does|manage|offer|pay|pays|paid|paying|give|gets|get\
      |send|transfer|make|is|are|be|at|about|around|roughly|approximately|please|ok|okay|so|say|well\
      |like|think|possible|if possible|most|the most|max|maximum|at most|up to|as much as|we'd\
      |we'll|we can|i'd|i'll|we're|let's|let us|let me|how about|what about|what if|would like\
      |'d like|want|wants|able|sum|amount|amounts|an amount of|payment|yen|with|there|there's\
      |the best we can do|that's the best we can do|best we can do|is the best we can do\
      |that's all we can do|that is all we can do|that's all|that is all|is all we can do\
      |all we can do|the most we can do|the most we can do is|is our limit|that's our limit\
      |not more|no more|no more than|can't do more|cannot do more|if that's ok\
      |if that works|if you agree|would that work|would that be ok|just about|honestly|frankly\
      |realistically|currently|regular|regularly|always|usually|still|them|each of|pay off|clear it\
      |clear|cleared|cover|start with|ready|happy|happy to|going to|gonna|agreed|fine|yes|yeah|hmm\
      |er|um|you know|actually|if you let us|if we pay|if we pay it|if you accept|can you live with|can you accept|if you allow|if we may|if we could\
      |if you can live with that|?|!|.|:|'
      """
    )
  ]
}
