/// English words that mean alike.
extension SentenceNotions {
  static let englishWords = """
    pay: pay|pays|paying|paid|payment|payments|settle*|transfer*|remit*|remittance|clear
      cleared|clearing|wire|wired|bacs|cheque|check|cash|deposit*|standing order
      direct debit|money|funds|instal*|bank it|repay*|prepay*
    owed: debt|debts|debtor*|owe|owes|owed|owing|overdue|outstanding|unpaid|arrears
      past due|late|behind|due|default*|not paid|not pay|not paying|unsettled|owe us
    bill: bill|bills|invoice|invoices|statement|balance|account|accounts|ledger|reminder*
      delivery|deliveries|order|orders|goods
    third: wife|husband|boss|receptionist|neighbour*|neighbor*|customers|client|clients
      suppliers|bank|landlord|mother|father|mum|dad|family|colleague|colleagues|staff
      employees|partner|partners|trade|industry|newspaper|press|website|online|facebook
      linkedin|twitter|social media|everyone|everybody|competitor*|association|chamber|town
      world|auditor*|insurer*|investor*|shareholder*|franchisor|head office
      parent company|daughter|son|brother|sister|secretary|reception|manager|director
      group chat|forum|village|street|golf club
    tell: tell|telling|told|tells|let … know|inform*|mention*|pass on|pass it on|message
      find out|announce|post|publish*|spread|notify|report|reported|call|ring|phone
      write to|email|speak to|talk to|word gets|hear|heard|aware
    know: know|knows|knew|learn|learns
    legal: court|courts|lawyer*|solicitor*|attorney*|police|judge|sue|sued|suing|bailiff*
      legal|legally|prosecut*|insolvency|insolvent|bankrupt*|winding up|wind … up
      statutory|injunction|seize*|collectors|collection agency|debt collector*|criminal|jail
      prison|fraud squad|enforcement|tribunal|litigation|writ|summons
    harm: ruin*|regret*|destroy*|unpleasant|ugly|consequences|shut|close … down
      credit rating|credit file|credit score|blacklist*|visit|door|doorstep|house|home|camp
      hound|every hour|watch out|warn*|careful|hell|nasty|hurt|make sure you
      never … again|wish you|finished|out of business|sorry you|see what happens
      last chance|or else|reputation|name and shame|bury|crush|break you
    mean: liar*|lying|lies|lie|joke|pathetic|useless|incompeten*|idiot*|stupid|crook*|thief
      thieves|cheat*|fraud*|amateur*|clown*|shame*|ashamed|disgrac*|lazy|ridiculous
      nonsense|excuses|excuse|rubbish|coward*|dishonest|irresponsible|scam*|conman|con
      childish|pretend*|deadbeat*|brain|brains|clue|clueless|muppet|cowboy*|shambles|laugh*
      spineless|greedy|crap|sponger*|freeload*|parasite*|fool|fools|foolish|moron*|toddler
      child|honest people|decent people|embarrass*|laughing stock|cheek|nerve|lame
      sob story|boo hoo|whin*|bother to|fairy tale*|rip*|con artist|competent|losers|loser
      failure|hopeless|cheap|dump|circus|believe a word
    feel: understand*|appreciate*|sympath*|stress*|frustrat*|worr*|rough|grateful|imagine|feel
      feels|pressure|shock|upset*|painful|relate|sorry|must be|must have been
      nobody's fault|not your fault|bad luck|rotten luck|no wonder|heart|blow|nightmare
      exhaust*|awful|terrible|unfair|heavy|overwhelm*
    hard: hard|tough|difficult|tricky|challenging|tight|tough time|bad patch|struggl*
    thank: thank|thanks|cheers|kind|kindly|good of you|pleasure|much appreciated
    bye: bye|goodbye|good bye|take care|see you|have a|all the best|best wishes
      until then|speak soon|talk soon|leave it there|that is all
      that is everything|wrap up|wraps|mind how|enjoy|so long|cheerio
    hello: hello|hi|hey|hiya|good morning|good afternoon|good evening|morning|afternoon
      evening|good day|my name is|calling from|ringing from|phoning from|on behalf of
      speaking|here from|this is|introduce
    later: i will call|i will ring|i will send|i will email|i will write|get back
      follow up|in touch|look forward|looking forward|confirm by|you will get
      you will receive|hang up|let you go|let you get
    who: who|whom|whose|am i speaking|speak to|speak with|speak|talk with|through to|put me
      connect|right person|your name|your role|in charge|responsible|deals with|handles
      available|around|mr|mrs|ms|miss|dr|is that|is this|extension|department|desk
      position
    reason: why|reason|what happened|cause*|behind this|hold up|holding|problem
      went wrong|delay*|explain|story|reasons|trouble|what is stopping|stuck|prevent*
    how: how|what|which|any idea|any ideas|options|suggest*|possible|see it|your view|think
    can: can|could|able|manage|afford|possible|doable|feasible|realistic*|comfortabl*|spare
      capable|find|raise|stretch
    will: will|shall|going to
    firm: promise*|commit*|definite*|definitely|exactly|exact|precise*|firm|guarantee*|word
      certain*|for sure|binding|bind|fixed|note|note that down|write … down|put … down
      count on|rely|hold you to|specific|concrete|sure|undertake|solemn*
      confirm … date|no later than|without fail|in writing|pledge|swear|shake
    when: when|what day|which day|date|what date|how soon|by what time
    agreed: agreed|agree|agreement|so that is|that is|to confirm|just to confirm|to recap
      recap|to repeat|repeating|repeat|sum up|summar*|settled|deal|so we have
      as discussed|our plan|right|correct|is that right|is that correct|have i got
      got that|let me read|read … back|double check|going over|once more|then it is|we said
      so you pay|so you will
    offer: how about|what about|what if|suppose|would you consider|offer*|propos*|suggest*
      let us say|let us try|instead of|if you pay|if you|if we|split|spread|in return|waive*
      knock off|discount|in exchange|provided|as long as|on condition|we could|we can
      could we|we would accept|accept|i could|i can|option|alternative*|arrange*|plan
    rest: rest|remainder|remaining|balance|first|second|then|half|third|quarter|each
      monthly|weekly|per month|a month|every|split|parts|spread|upfront|down|now|today
    no: no|not|cannot|never|none|neither|nor|unable|unfortunately|afraid|regret that
      decline*|refuse*|reject*|impossible|out of the question|not possible|too long
      too little|too low|too far|turn … down|beyond|pass on that|rule*
    terms: terms|contract*|policy|rules|conditions|agreed terms|limit|minimum|at least
      maximum|stands|remains|still need|need|must|required|requirement|until|unless
      before we|hold|stop|on stop|release|ship|shipment*|deliver|new orders|no more
      no further|bottom line|further than|exception*|principle|line
    back: you said|you are saying|you mean|you told|you mentioned|sounds like|sounds as
      so you|so your|so the|so it|what i hear|hear you|in other words
      if i understand|i understand that|understand correctly|got it right
      you have been|you have had|you feel|your customer|your client|you were
      you are waiting|your bank|meaning|basically|as i understand|let me see if|picture
      gather|i take it
    wait: wait|waiting|held|closed|lost|broke|ill|sick|left|leaving|fire|flood|dispute
      season|quiet
    chat: weather|rain*|sunny|football|match|game|lunch|coffee|tea|holiday|holidays|weekend|dog
      cat|traffic|golf|cup|team|snow|cold outside|film|music|birthday|kids|radio|computer
      screen|keyboard|test|testing|exercise|typing|mic|line is bad|hang on|hold on
      one moment|one sec|second|bear with|sorry what|pardon|um|uh|er|hmm|erm|well|anyway
      so anyway|app|headset|printer|catalogue|brochure|product|products|launch|range|demo
      new model|showroom|fair
    proof: proof|slip|reference|receipt|confirmation|copy|email me
      remittance advice|screenshot|order number|po|document*|letter|evidence|statement
    wrong: wrong|complain*|damaged|broken|faulty|missing|quality|defect*|contest*|dispute*
      mistake|error|credit note|short|incorrect|not happy|unhappy
    decide: decide*|decision|sign|signs|signature|sign off|approve*|authoris*|authoriz*
      final say|say so|permission|boss
    you: you|your|yours|yourself
    we: we|us|our|ours
    i: i|me|my|mine
    they: he|him|his|she|her|they|them|their
    """
}
