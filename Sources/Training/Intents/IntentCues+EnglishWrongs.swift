/// English: what fails a call, and what a question is about.
extension IntentCues {
  /// Words that a question may follow on.
  static let enLeads =
    """
    [and|so|okay|well|right|now|then|but|sorry|please|alright|also|actually|great|thanks] [then
    and|well|so]
    """

  static let enWrongs: [(Intent, Int, String)] = [
    (
      .threaten, 4,
      """
      (want|like) me to (call|ring|tell|phone|contact|inform|visit|speak)
      (your|the) (biggest|main|largest|best) (client|customer)* … (tell|know|hear|find out)
      (see|take|taking|have|drag|dragging|bring) you (to|in|into|before|through) [the] (court
      courts) | (sue|suing|sued) (you|your|for|the) | (will|to|we|i|and) (sue|prosecute)
      (go|going|off|straight|goes|take this|take it|taking this|taking it|end up
      this up) [straight] (to|in) (court|a judge)
      court (action|order|claim|proceedings|case|papers|judgment|judgement|summons|date|costs
      fees)
      legal (action|proceedings|steps|route|team|department|measures|consequences|advice|channels
      means|fees|costs|notice|claim|trouble|process)
      (our|my|the|with|to|a|from|by|involve|get|instruct|instructing|call) (lawyers|solicitors
      solicitor|lawyer|attorney|attorneys|legal) | bailiff* | litigat*
      enforcement (agent*|officer*|action|team)
      (debt|collections|collection) (collector*|agency|agencies|agents|firm) | repossess*
      seize | seizing | garnish* | lawsuit
      winding up | wind (you|your (company|business|firm)|the company) up
      (bankrupt|liquidate|ruin|destroy|finish|bury|crush|break) you
      (bankrupt|liquidate|ruin|destroy|finish|bury|crush|break|shut down|close down
      shut) (your (company|business|firm|shop)|you down) | statutory demand
      (put|drive|force) you (out of|into|under) | (apply|petition|file) for your
      (ruin|destroy|wreck|damage|hurt|trash|blacken|tarnish|harm|affect|kill|drag|wipe) [your|you
      the] [company's|firm's|good|business] (credit|reputation|name|business|rating|score)
      credit (rating|score|record|file|bureau|agencies|agency|reference) | blacklist*
      black list* | bad credit
      report (you|this|your|it|the company) [company|firm] to | (the|call|to|contact) police
      fraud (squad|office|unit|charges)
      criminal (charges|complaint|matter|offence|offense|record)
      (press|pressing|file|bring) charges
      (go|end up|sit|throw* you) (to|in|into) (jail|prison) | tax (office|authorities)
      (come|coming|go|going|turn up|turning up|send someone|send people|send somebody|send a man
      send the boys|visit|be|stand|show up|showing up|sit|knock|pop|stop) [round|over|by|down
      personally|and] (to|at|by|on|outside|in) your (house|home|door|office|premises|place
      doorstep|family|reception|house|shop|factory|site)
      (i|we|will|shall|am|are|going to|might|could|can|may|have to|and|start|be|by|by just|also
      even|then|just) (tell|inform|contact|call|ring|notify|write to|let|speak to|talk to|phone
      warn|go to|email|letting|telling|calling|informing|contacting) (your|all your
      every one of your|the|all of your) [own|other|biggest|main|key] (bank|banks|customers
      clients|customer|boss|bosses|suppliers|landlord|employer|neighbours|neighbors|family|wife
      husband|parent company|shareholders|partners|competitors|trade association|chamber|insurers
      insurer|creditors|chairman|board|whole industry|industry|press|newspaper*|papers)
      (tell|telling|inform|email|let) (everyone|everybody|the whole|all the|the trade|the industry
      your whole|anyone who)
      (everyone|everybody|the whole (town|trade|industry|market|world)) (will|is going to|gonna
      would) (know|hear|find|learn)
      you (will|are going to|would) (regret|be sorry|pay for this|be hearing from|lose everything
      wish|suffer|be finished|be in trouble|see what)
      or else $
      (face|suffer|bear|serious|further|severe|there will be|be) [the|real|some] consequences
      you have been warned | (final|last) (warning|chance|notice before)
      (get|turn|become) (ugly|nasty|unpleasant|very difficult|messy) | the hard way
      make (your life|life|things) … (difficult|hard|hell|unpleasant|miserable)
      (we|i) know where you
      (hand|pass|turn|give|transfer|send|refer|sell) (this|it|you|your|the (file|account|matter
      case|debt)|your (file|account|case|debt)) [over|on|file|account|debt|case] to [our|a|the|an
      some] [external|outside|debt|legal] (lawyers|solicitors|collect*|agency|debt|legal|attorney*
      court|recovery|bailiffs)
      social media
      (post|put|write|publish|share) [about] [this|it|that|your|you|a review] [all over|online
      on] [the] (online|facebook|linkedin|twitter|google|internet|website|a review|everywhere)
      name and shame | (ccj|judgment against|judgement against|lien)
      (freeze|freezing|block) your (account|accounts|assets)
      (suppliers|customers|clients|bank|everyone|everybody|competitors|industry|market|world
      neighbours|family|staff|boss) (to|will|would|might|may) (find out|hear|know|learn)
      never (get|see|be given|have|receive) credit
      (nobody|no one|no supplier|no bank) will [ever] (supply|sell|lend|deal|trade|work
      do business|trust|give|touch) | (i would|we would) hate (for|to)
      """
    ),
    (
      .threaten, 3,
      """
      (no (choice|option|alternative) but to|forced to) … (legal|court|law|further|escalate|agency
      step*|action) | take (this|it|the matter|matters) further
      (take|taking) … further (action|steps) | take action against | serious trouble
      """
    ),
    (
      .threaten, -3,
      """
      (no intention of|not here to|not trying to|not want to|not going to|rather not|without|never
      not like to|hate to|not a) [go|going|take|use|to|be|involve|involving|a] (threaten*|threat
      legal|court|lawyer*|solicitor*|to court)
      (do|does|is|has|have) (your|you|the) … (lawyer|solicitor|insolvency) … ?
      ^ \(enLeads) (why|what|who|how|when) 
      """
    ),
    (
      .insult, 4,
      """
      (no idea|no clue) what you are doing
      (stop|quit) (wasting|lying|playing|messing|stalling|making)
      liar | liars | lying | lies $ | (all|pack of|full of|nothing but|your|more) lies | idiot*
      stupid | incompetent | incompetence | pathetic | crook* | thief | thieves
      con (man|artist*|men) | conning | scam* | fraudster* | cheat | cheats | cheating
      cheated us | deadbeat* | useless | disgrace | disgraceful | shame on | ashamed | shameful
      shameless
      (is|are) [such] [a|one big] [complete|total|bad] joke | joke of a
      [a] (complete|total|bloody|absolute|real|bunch of|utter) (joke|clown*|shambles|amateur*|mess
      cowboys|waste|rubbish|disaster) | amateurs | cowboys | dishonest | irresponsible
      unprofessional | bullshit | crap | damn | bloody
      (sick|tired) of (you|your|these|this|hearing) | clown* | moron* | greedy | lazy | hopeless
      parasite* | freeload* | childish | laughable | nonsense | scum
      (wasting|waste of) (my|our|everyone's|everybody's) time | waste of time
      (a|such a|bunch of|some) fool* | take me for
      (think|make) i am (stupid|an idiot|a fool|blind|born)
      (i|we) do not believe (you|a word|that|any|this|a single) | do not (insult|lie|play games)
      you are [just|only|simply|clearly|obviously|all] [making|playing|stalling|dodging|trying
      avoiding|hiding] (lying|it up|that up|excuses|games|stalling|dodging|to (cheat|trick|fool
      con|get away|avoid|dodge)|avoiding|hiding|us along|a disgrace|a joke|for time) | excuses
      (another|that|your|an|poor|lame|same|old|same old|this) excuse
      (can you not|do you not|can not you|you can not|do not you|you do not) even
      (you clearly|you obviously|obviously you|clearly you) … (not|never|no idea|no clue)
      never (intended|meant|planned|had any intention) | people like you
      (companies|firms|businesses|customers) like (you|yours) (should|are|never|do not|deserve
      make) | you people | you lot
      your (word|promises|promise) (is|are|means|mean) [worth] [absolutely] (worth|nothing
      worthless|rubbish|meaningless)
      (what kind|what sort) of (company|business|person|outfit|people|operation|manager
      businessman) (can|does|is (this|that)|do not|treats|behaves|lets|runs|acts|would|makes
      never) | (stealing|stole|theft|robbing|robbed) | shut up | do you even | have you no
      get lost | (how|who) (on earth|the hell) | (learn|not know) how to (run|manage|do)
      (heard|hear) (that|it|this|them) (before|one before|all before|one|a (hundred
      thousand) times) | hiding behind | grow up | no wonder (you|your|nobody) | living off
      at our expense | on our backs | (bad|poor) (business owner|manager|payer) | bad faith
      (that is|how|so) typical | ridiculous
      """
    ),
    (
      .insult, -3,
      """
      do you not even | not (calling|saying) you | (nothing|no need|do not|not) to be ashamed
      (nothing|not) (to be|be) (ashamed|hopeless)
      """
    ),
    (
      .revealToThirdParty, 5,
      """
      (tell|let|inform|remind|warn|pass on to|mention to|say to|ask|explain to) (him|her|them|mr
      mrs|ms|your (boss|manager|director|colleague|wife|husband|owner|partner|father|mother|son
      daughter|brother|sister)|the (boss|owner|manager|director)) … (owe*|overdue|debt|debts
      unpaid|outstanding|arrears|behind|not paid|have not paid|late payment|not been paid|pay (us
      his|her|their|the)|late with)
      (he|she|mr …|mrs …|ms …|your (boss|manager|director|owner|husband|wife|brother|father|mother
      son|daughter|sister|partner|employer|neighbour|neighbor|tenant|landlord|colleague
      friend)) [still|really|also|currently|already] (owes|owe|has not (paid|settled)|is behind
      is in arrears|is late (with|paying)|is (overdue|~)|has [an|some|a few|several|~|two
      three] (overdue|unpaid|outstanding|debt*)|does not pay|never pays|have not paid)
      (have|has|already|just|i|we) [already|just] (told|informed|spoken to|spoke to|contacted
      mentioned|notified|discussed|talked to|called|let) [it|this|that|about it|your debt|the debt
      the overdue] [to|with] (your|one of your|some of your|other|another|a|the) [other|own|main
      biggest] (bank|customer|customers|clients|client|suppliers|supplier|landlord|neighbour*
      neighbor*|colleague*|receptionist|wife|husband|competitor*|accountant|parent company|family
      partner|staff|employees|secretary|reception)
      (another|other|one of our other|one of our) customer* … (owes|owe|late|overdue|has not paid
      in arrears|behind|debt) | (his|her) (debt|debts|arrears|overdue|unpaid|outstanding)
      (pass on|leave|take|give) (a|the|this|him|her|them) [message|him|her] … (owe*|overdue|debt
      unpaid|outstanding|arrears|not paid|late payment)
      """
    ),
    (
      .revealToThirdParty, 2,
      """
      (tell|told|let|inform|informed|remind|reminded|warn) (him|her|mr|mrs|ms|your (boss|manager
      director|colleague|wife|husband|owner|partner|father|mother|son|daughter)|the (boss|owner
      manager|director))
      (mentioned|said|spoke|spoken|talked|explained|reported|forwarded|sent|showed|leaked
      passed) … (to|with) (one of|some of|your|his|her|a|another|the) [your|other|main] (customer*
      client*|supplier*|bank*|neighbour*|neighbor*|landlord|receptionist|wife|husband|boss
      colleague*|competitor*|family|staff|partner*)
      """
    ),
    (
      .revealToThirdParty, 1,
      """
      owe* | overdue | unpaid | debt* | outstanding | arrears | behind | (has|have) not paid
      late (paying|with) | ~ late
      """
    ),
    (
      .revealToThirdParty, 3,
      """
      (did|do) you know [that] (your (boss|husband|wife|manager|director|company|employer|father
      brother)|he|she|mr|mrs|ms)
      are you aware [that] (your (boss|husband|wife|manager|director|employer)|he|she|mr|mrs|ms)
      (since|as|if) (he|she) is (not|out|away|in a meeting)
      (your|the) colleague* (should|ought to|must) (know|hear) … (owe*|overdue|debt|unpaid)
      """
    ),
  ]

  static let enTopics: [(Topic, Int, String)] = [
    (
      .reason, 3,
      """
      why | how come | explain | reason* | cause*
      (what|anything|something) [is|has|else] (changed|different|happened)
      """
    ),
    (
      .reason, 3,
      """
      what … (reason|cause|caused|problem|issue|happened|happening|stopping|stopped|stops
      preventing|prevented|prevents|prevent|holding|held|delay|delayed|gone wrong|went wrong
      changed|behind|difficult*|obstacle|kept|keeping|led to|stand in the way|in the way|getting in)
      (reason|cause|background) (for|of|behind)
      (hold up|holdup|held up|holding (it|this|things|you|that|up|back)|going on|gone wrong)
      (help me understand|walk me through|tell me) … (what|happened|situation|why|going)
      what (is|has) (up|been happening|gone)
      how did (this|that|it) (happen|come)
      what (has been|is) (the matter|wrong|blocking|stuck) | (situation|circumstances)
      not been (paid|settled) ?
      """
    ),
    (
      .reason, 1,
      """
      (problem|problems|difficult*|trouble|delay|short of (cash|money)|customers (not|have)
      cash flow) | what happened
      """
    ),
    (
      .cashNow, 3,
      """
      how much (can|could|would|are|do|will|might|is) (you|there|it|be)
      what (amount|sum|figure|part|portion|proportion|kind of amount|sort of amount|kind of sum
      sort of figure|size of payment) (can|could|would|are|do|is)
      what (can|could|would) you [realistically|actually|possibly|be able to|comfortably] (pay
      manage|afford|put|do|spare|send|raise|find|transfer|offer) … (now|@|immediately
      straight away|right away|up front|upfront|at once|as a first|first)
      (what|how) … cash (position|flow|situation|available|in hand|balance|look*)
      cash (on hand|in the bank|at hand|available|position)
      (largest|biggest|highest|maximum) (amount|sum|payment|figure)
      the most you (can|could|are) | what is the (most|maximum)
      (what|how much) … (funds|money|cash|liquidity|reserves) … (have|available|there|set aside
      free) | how much … (now|@|immediately|straight away|right away|up front|upfront|at once)
      in the bank | (what|how much) … (down payment|deposit|first payment|part payment)
      what (can|could|would) you (pay|manage|afford|put down|spare|raise|find)
      """
    ),
    (
      .cashNow, 1,
      """
      now | @ | up front | upfront | straight away | immediately | right away | down payment
      deposit | (have|free) cash | funds
      """
    ),
    (
      .perMonth, 4,
      """
      (each|every|per|a|by the) month | month by month | monthly
      (regular|steady|ongoing) (payment*|instalment*|amount*) | (each|every|per|a) week | weekly
      instal* … (manage|afford|comfortable|size|look) | month after month | from (which|what) month
      """
    ),
    (.perMonth, 2, "instal* | + | over time | going forward | (spread|regularly)"),
    (
      .decider, 4,
      """
      (who|whose) … (sign*|decid*|decision*|approv*|authori*|final say|release|releases|in charge
      budget|responsible|say so|has to|needs to|involved|boss|call)
      (what|how) … (approval|sign off|authorisation|authorization|decision) (process|procedure
      work*|chain|made|take)
      (decision maker|signatory|signatories|sign off|signs off|signing off|final say|final word
      authority to|authorised to|authorized to)
      (whose|who is) (approval|signature|decision|desk) | who else
      who (do|should|would|must|can) (i|we) [need to|have to] (convince|persuade|ask|talk|approach
      involve|address|write)
      (which|what) (person|manager|director|department|people) … (sign*|decid*|approv*|authori*)
      who … (agree|ask|talk to|convince|involve|speak to) … (pay*|this|release|decid*)
      """
    ),
    (.decider, 2, "who | approv* | authoris* | authoriz* | decid* | decision"),
    (
      .paymentDay, 4,
      """
      (payment|pay|cheque|check|bacs|paying) run*
      when (did|was|were|has|have) … (pay|paid|sent|send|transfer*|made|go out|gone out|went out
      left|leave|payment|release*|process*|money)
      (which|what) (day|date|days|weekday) … (pay|paid|payment*|run|transfer*|send|sent|suppliers
      process*|go out|went|leave|left|make|made|month)
      when (do|does|is|are|will) (your|the|that|it|they|payment|payments|accounts|finance
      head office|that customer) … (pay|pays|run|due|scheduled|planned|processed|go out|going out
      expected|next|paid|released|run|leave|arrive*|come|coming|in)
      when do you (usually|normally|generally|next|typically|pay|make|run|do|expect|process)
      (payment|usual|regular|next) (day|date|schedule|cycle|calendar) | pay suppliers
      how often do you
      """
    ),
    (
      .paymentDay, 3,
      """
      when | (on|by) (what|which) (date|day) | (what|which) (date|day)
      (firm|exact|definite|specific|clear|concrete|fixed|precise|a|the|by what) (date|day)
      """
    ),
    (
      .complaint, 6,
      """
      disput* | complain* | defect* | faulty | damaged
      (wrong|problem|problems|issue|issues|fault|unhappy|dissatisfied|concern*|disagree|incorrect
      error|errors|missing|query|queries|not right|happy|trouble|amiss|matter) [exactly] (with
      about|on|in|regarding|to) (the|our|your|that|this|those|it|them|which|invoice*|any) [second
      first|last|latest|actual] (invoice*|goods|delivery|deliveries|order*|parts|quality|work
      shipment*|product*|service|items|consignment|batch|machine*|amount|price|pricing|bill|part
      material*|units|installation|equipment|bearings|it|them|that)
      (which|what) (part|parts|invoice*|items|item|line|lines|units|goods|portion|deliver*|amount
      of the invoices|position*) … (disput*|disagree|not you agree|you not agree|contest*|query
      querying|wrong|problem|unhappy|question|affected|faulty|not agree|object|incorrect|reject*
      concern*|fault)
      (contest|contested|contesting|undisputed)
      (quality|delivery|goods|invoice|work|shipment) (issue*|problem*|complaint*)
      (was|were|is|are) (wrong|missing|damaged|defective|faulty|late) [exactly] $ ?
      not (as ordered|what you ordered|happy with)
      (went|gone) wrong with (the|our|that) (delivery|order|goods|invoice|work|machine
      installation|shipment|service)
      (put|set out|list) … (complaint|objection*|concerns|dispute)
      what … (return*|rejected|refus*) | short deliver*
      """
    ),
    (
      .proof, 4,
      """
      (proof|evidence) | remittance [advice|slip]
      (transfer|payment|transaction|bank|wire|swift) (slip|confirmation|reference|receipt|number
      record|advice|copy|details) | screenshot
      (reference|order|po|purchase order|tracking|transaction) (number|no|numbers)
      purchase order | mt103 | bank statement | (copy|scan|photo|picture) of
      (what|which|any) (reference|document*|paperwork|evidence|proof|confirmation|paper)
      (show|back) (that|this|it|me) (up|the|that)
      """
    ),
    (
      .proof, 2,
      """
      reference | receipt | document* | (send|email|forward|show|see) (me|us|a|the|it|over)
      confirmation | paperwork | letter | signed
      """
    ),
  ]
}
