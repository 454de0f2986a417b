/// English, British and American: on the telephone, from formal to familiar.
///
/// Contractions are written out in what is compared, so that `we will` stands for `we'll` as well.
extension IntentCues {
  static let englishWords = Words(
    intents: courtesies + facts + asking + dealing + wrongs, topics: englishTopics,
    requests: """
      (tell|walk|talk|take|help) (me|us) … (what|why|how|when|who|which|about|through|understand|more)
      (can|could|would|will) you [please] (explain|describe|share|clarify|send|email|forward|provide|give|show|let)
      please (explain|describe|share|clarify|send|email|forward|provide|give|let) | help me understand
      (i|we) (would|will) (like|need) to (know|understand|hear|see|have) | i am (curious|wondering)
      (can|could|may) (i|we) [please] (ask|have|see|get)
      """)

  private static let courtesies: [(Intent, Int, String)] = [
    (
      .greet, 3,
      """
      ^ [oh|yes|yeah] (hello|hi|hey|hiya|morning|afternoon|evening|good (morning|afternoon|evening|day))
      ^ [yes|hello|hi|and] (this is|it is|i am|you are speaking (to|with)) … (from|with|at|of|calling|ringing|phoning|speaking|here)
      my name is | (calling|ringing|phoning) (from|on behalf of|you from) | (from|at|with) … (here|speaking) $ | here (from|at|in|with)
      (thank you|thanks) for (taking|picking up|answering) | how are you (@|doing|keeping|$) | hope you are (well|keeping|doing|having)
      is (now|this|it) a (good|bad|convenient) (time|moment) | (do|have) you (have|got) (a|two|five|~) (minute|moment|second|few|couple|to)
      (nice|good|lovely|pleased) to (speak|talk|meet|e meet)
      """
    ),
    (.greet, 2, "(i am|just) (calling|ringing|phoning) | credit control | accounts receivable"),
    (
      .verify, 4,
      """
      (am i|is it|are we) (speaking|talking|through) (to|with) | have i (got|reached) (through to|the right|hold of|mr|mrs|ms|the)
      is (this|that) (mr|mrs|ms|miss|dr|the right (person|number|department|company|place|extension)|the accounts|the person|the finance|accounts|the owner|the manager|the director) ?
      (can|could|may|might) i [please|just] (speak|talk|have a word) (to|with) | (who|whom) am i (speaking|talking) (to|with)
      (put|transfer|connect|pass) me (through|to|over|onto|on) | (i would like|i need|i am trying|i was hoping|looking|hoping) to (speak|talk|get hold|reach) (to|with|of|mr|mrs|ms|the)
      are you (the person|the one|the right|responsible|in charge|mr|mrs|ms|the finance|the accounts|the owner|the director|the manager|authorised|authorized|handling|dealing|still the|still in charge|still responsible)
      (who|whom) (should|can|do|would) i (speak|talk) (to|with) | (confirm|verify|check) [that] (who i am|i am speaking|i am talking|your name|your full name|you are|your role|your position|the name)
      do you (handle|deal with|look after|take care of|manage) (the|accounts|payments|payables|invoices|supplier|purchase|bills)
      person (responsible|in charge|who (handles|deals|looks|pays|manages)) | (may|can|could) i (take|have|get|ask) [for] your (full name|name|role|position)
      (may|can|could) i ask who (i am|this is|is calling|am i) | i am looking for (mr|mrs|ms|the person|whoever|someone|somebody)
      ^ [hello|hi|good morning|good afternoon|oh] is … (available|there|around|free|in the office|in the office @|in @|in please|available @|around @|free @|in) $ ?
      (what is|could you tell me|can you tell me|and) your (name|role|position|job title) | is he (in|there|available|around) | is she (in|there|available|around)
      (who|which person) (is|would be) the right person | would (mr|mrs|ms|miss|dr) … be (available|free|there|in|around)
      """
    ),
    (
      .verify, 3,
      """
      right person | (is|could you get) … on the line ? | whoever (handles|deals|looks|is in charge|pays)
      ^ [hello|hi|good morning|good afternoon] (mr|mrs|ms|miss|dr) … ? | ^ is (this|that) … speaking
      (someone|somebody|anyone) (in|from) (accounts|finance|accounts payable|the accounts|the finance|your accounts)
      """
    ),
    (
      .empathy, 3,
      """
      (i|we) [do|can|totally|completely|fully|certainly|quite|really|entirely|absolutely|of course|very much] (understand|appreciate|sympathise|sympathize|respect|get) (that|how|why|your|you|the|it|this|things|what|completely|totally|fully|perfectly|of)
      ^ [okay|yes|well|right] (i|we) [do|can|totally|completely|fully|certainly|quite|really|entirely|absolutely] understand [completely|totally|fully|entirely|perfectly] $
      (hard|tough|difficult|challenging|stressful|trying|rough|bad|worrying|awkward) (time|times|situation|position|period|months|year|spot|place|patch|for you|for everyone|to hear|~|one|few|quarter|place)
      (no one|nobody) (likes|wants|enjoys) | (makes|make) [perfect|total|complete] sense | i hear you | take your time
      (understandable|understandably) | i know (how|it is|this is|things are|that is|it has|times are|you are) [not] | (here|happy|keen|glad) to help | want to (help|work with you|find a way|make this work)
      thank you for (letting me know|your patience) | not easy | under [a lot of|so much|a great deal of|such|real] pressure | i (would|will) feel the same
      """
    ),
    (
      .empathy, 4,
      """
      sorry (to hear|you are|about (that|your|what|the (fire|flood|loss|situation|trouble))|for your (loss|trouble|troubles)|that you)
      (that|it|this|things) [really|all] (must|has to|must have|can not|could not|sounds|will|would) [be|been|have been|like] [really|very|so|incredibly|quite|pretty|extremely|a] (hard|tough|difficult|stressful|frustrating|easy|awful|terrible|rough|worrying|challenging|a lot|a shock|painful|nightmare|blow|upsetting|exhausting|shock)
      (i can|i could|i can only|i can well|i can quite) (imagine|see (that|how|why|this|it|you)) | (feel|felt) for you | in your (shoes|position|place|situation)
      (thank you|thanks|appreciate (you|it)) [so much|very much|a lot] [for] (telling|being|sharing|explaining|your (honesty|openness|candour|frankness|candor)|the honesty|trusting|speaking so) … (open*|honest*|frank*|me|us|straight*|candid*|upfront|this|that)
      these things happen | (not|none of it is) your fault | a lot (on your plate|to deal with|going on|of pressure|to carry|to cope) | happens to the best | you are not alone
      must be (hard|tough|difficult|stressful|frustrating|awful|terrible|worrying|challenging|a shock|exhausting) | my sympathies | i sympathi*
      """
    ),
    (
      .empathy, -4,
      "if i (understand|understood|am understanding|get) | (do|did|can) you (not) understand | so i understand that"
    ),
    (
      .close, 4,
      """
      goodbye | good bye | bye | have a (good|nice|great|lovely|pleasant) (day|afternoon|evening|weekend|rest|one|week|morning|@)
      (that is|that will be|that was) (all|everything) (from|for|i (need|needed|wanted|have)|we (need|needed|wanted)|then|@|$) | [is there] anything else (you|i can|from|before|i|we|that|$) | all the best
      leave it (there|at that) [for] | take care $ | take care (and|now) | enjoy (the rest|your (day|weekend|evening|afternoon)|@) | mind how you go
      """
    ),
    (
      .close, 3,
      """
      (thanks|thank you) [very much|so much|again|once again|kindly|ever so much] for [all|taking] [your|the|speaking|talking] [the] (time|help|cooperation|understanding|call|me|with me)
      (speak|talk) (to you|soon|then|again|@|later|next) | i will (call|ring|phone|contact|be in touch|check in|get back|follow up|speak|try) … (you|@|again|back|later|touch|then|$)
      (i|we) will [now|also|then|just] (send|email|drop|forward|write|put|pop) … (confirmation|email|writing|plan|agreement|letter|details|summary|over|schedule|across|note|minutes|form)
      look forward to | looking forward to | (nice|good|great|pleasure) (talking|speaking|to talk|to speak) (to|with) you | (thanks|thank you) again | appreciate your (time|help|cooperation)
      you will (get|receive|have) … (email|letter|confirmation|writing|agreement|schedule) | see you (then|@|soon) | expect (an|my) (email|letter|call)
      (i think|i believe) (that is|we are) (it|done|everything|all) | (i will|let me) let you (go|get (on|back)) | call me (if|any time|anytime|any|whenever) | (feel free|do not hesitate) to (call|contact|ring|get)
      """
    ),
    (.close, 1, "thank you | thanks | cheers | @ then"),
  ]

  private static let facts: [(Intent, Int, String)] = [
    (
      .stateDebt, 3,
      """
      (invoice|invoices|account|balance|payment|payments|amount|bill|statement|sum|bills|instalment|total) … (overdue|outstanding|unpaid|past due|past (its|their) due|in arrears|not been (paid|settled|cleared)|not (come|arrived|reached)|still (open|due)|remains (open|due)|due (on|for|back|since|@)|fell due|fallen due|became due|running late|owing|late|~ behind)
      you [currently|still|now|do] owe | owed to us | (have|has|had) (not|yet|still not) [yet|to|still] (received|receive|had|have|seen|see|got) … (payment|payments|money|funds|remittance|transfer|it|anything|cheque|#)
      (nothing|no (payment|money|funds)) (has|have|was) … (come|arrived|received|paid|reached|shown|been) | # … (overdue|outstanding|unpaid|past due|owing|in arrears|still (open|due)|due (on|since|from|for) | late)
      (overdue|outstanding|unpaid|past due|owing|late|arrears) … (#|~|since @) | ~ (overdue|late|past due|past|behind|in arrears|over (the|its|their|due)|beyond|old)
      (was|were|has been|have been) due | (should have been|supposed to be|meant to be|ought to have been) (paid|settled|cleared) | (payment|payments|money|funds|transfer|cheque|it|remittance) … never (arrived|came|reached|turned|got|showed|made) | (never|not) (arrived|reached us|come in|come through|turned up) | due (date|for payment) (was|passed|has passed|on) | (has|have) been (outstanding|overdue|unpaid|open) | have not (paid|settled|cleared) … (invoice|invoices|bill|us|it|#)
      (overdue|outstanding|unpaid|open|late) (invoice|invoices|balance|amount|account|payment|payments|items)
      """
    ),
    (
      .stateDebt, 1,
      "# | ~ | invoice | invoices | our (records|books|ledger|system) | still | overdue | outstanding | unpaid"
    ),
    (
      .stateDebt, 2,
      """
      overdue | outstanding | unpaid | arrears | past due | due date | (invoice|invoices) … # | our (records|books|ledger|system) (show|shows|say|says) | fell due
      (about|regarding|concerning) (invoice|invoices|your (account|invoice)|the (invoice|account|outstanding|overdue|unpaid)|an (overdue|unpaid|outstanding|invoice))
      total* # | balance of # | comes to # | (adds|add) up to # | stands at # | dated @ | plus interest | late [payment] interest
      """
    ),
    (
      .listenBack, 4,
      """
      (what|so|then) you (are|were) (saying|telling me) | if i [have|am|did] [understand|understood|understanding|hear|heard|hearing|got|get|follow|following] (you|this|that|it|things) (right|correctly|properly|rightly)
      if i (understand|understood|have understood|am understanding|hear|heard|am hearing|have got|got|follow|am following|have heard) | what i (hear|am hearing|understand|have understood|have heard|am getting)
      (let me|let us|i want to|just to|want to|to) (see if i|see whether i|make sure i|make sure that i|check i|check that i|be sure i) (understand|understood|have understood|got|have got|have|am|heard)
      (it|that|this) sounds (like|as if|as though) | (^ so|as|earlier|and) you (said|mentioned|told|explained|say|have said|have told|have explained|just said) | you (mentioned|told me|were telling me|explained) [earlier|just now|before] [that]
      (have|did|do) i (understood|understand|got|get|hear|heard) (that|you|this|it|correctly|right) | in other words | (paraphrase|put (it|that) in my own words|play (it|that) back|summarise what you (said|told|have)|repeat what you)
      (i|we) understand (you|you are|you have|that you are|that you have) (waiting|saying|told|have) … (right|correct) $
      """
    ),
    (
      .listenBack, 3,
      """
      ^ [okay|right|i see|ah|well] so [then] the (reason|problem|issue|delay|hold up|main|money|whole|real|payment|difficulty|trouble|bottleneck|cash|sticking)
      ^ [okay|right|i see|ah|well] so [then] [basically|really|it is|in short|essentially] [because|that] (your|you are (waiting|short|saying|telling|having|still|not|expecting|holding|stuck|struggling)|you have (not|had|lost|got|a|been)|it is (not|more|a matter|a question|really|because|the|about|your)|they|he|she|there is|there was|nobody|no one|you never|you did not|you do not|you can not|you could|you would|you feel|you need)
      so [basically|really|essentially] you (are|have|need|feel|want|can not|never|do not|did not|were) … (right|correct|yes|is that (right|it|correct)|then) $
      so basically | is that what you (mean|are saying) | (am i|do i have) (right|that right|correct) | you (feel|are worried|are concerned) (that|about|we)
      you said | (your|the) (customer|client|bank|system) … (is that right|is that correct|right|correct) $
      """
    ),
    (.listenBack, 1, "^ so | (is that|that is) (right|correct) | (right|correct) $ ?"),
    (
      .readBack, 4,
      """
      (read|repeat|say|play|run|go) (that|it|this|them|the plan|everything|the agreement|what we agreed|over what we|through what we|it all) (back|over|through|agreed) | (let me|let us|to|just|i will|can i|shall i|may i|quickly|can we) (recap|summarise|summarize|sum up|sum this|sum that)
      [so] (we have|we are|what we|as we|as|we) [have|just] agreed [on|is|that|to|then] … (#|@|+|~) | (i have|i have got|i am putting|i will put|i have put) (you|it|that|this) down (for|as)
      (the|our) (agreement|plan|deal|arrangement) (is|we (made|have|agreed)) [then|now|that|as follows] … (#|@|+)
      (to|let me|let us|just|can i|may i|shall i|i would like to|like to|i will|i want to|going to|so i can) [just|quickly] confirm … (#|@|+)
      """
    ),
    (
      .readBack, 3,
      """
      (to|let me|let us|just|can i|may i|shall i|i would like to|i will|i want to) [just|quickly] (confirm|double check|go over|run through) [what|that|the|it|everything|our|this|these|all|you|with|we|then|once|again]
      ^ [okay|right|great|good|perfect|alright|lovely|thank you|fine|then] so [then|to confirm|just to confirm] [that is|it is|we have|we are saying|we said|you will|you are going to|you are|you would|i have|i have got|i have you|we agree|it will be|that will be|we will (have|get|receive)] … (#|+) … @
      ^ [okay|right|great|good|perfect|alright|lovely|fine] so [that is|it is|we have|we said|you will|you are (paying|going to|sending)|i have] … (@) … (#|+)
      (that is|that makes|we have) # … (on|by|before|from) @ | (# … @ … [is that|have i got that|did i get that|do i have that|does that|is this] (right|correct|match|all right))
      you (will|are going to|are) (pay|paying|transfer|transferring|send|sending|make|settle) # … @ … (right|correct|yes|confirm|agreed|is that right) $ | first (payment|instalment|one) … # … (on|by) @
      (as|what) (we|you) [have|just] agreed | so we (have|are) agreed | (once more|again) (to|so) … (#|@)
      """
    ),
    (
      .readBack, 1,
      "(is that|have i got that|did i get that|does that sound|do i have that) (right|correct|all right|okay) | (right|correct|agreed) $ ? | you (will|are going to) (pay|transfer|send|make) | ^ so | by (bank transfer|transfer|direct debit|standing order|cheque|card)"
    ),
  ]

  private static let asking: [(Intent, Int, String)] = [
    (
      .openQuestion, 3,
      """
      how (can|could|might|do|should|may) (we|i) [best] (help|make|solve|resolve|get|sort|move|find|fix|work|support) | what (can|could|might|should|do) (you|we|i) (do|suggest|propose|offer|have in mind|think|need|recommend|see)
      what would (help|work|be (possible|realistic|feasible|manageable|comfortable|workable)|you (suggest|propose|need|like|be comfortable|be able|have in mind)|it take|make) | what (is|are) (possible|realistic|feasible|manageable|your (options|plan|plans|proposal|suggestion|thoughts|situation|position|idea|view))
      how (do|would) you (see|feel|want|like|plan|intend|think|propose|suggest) | tell (me|us) (a bit|a little|more|what|about|how|why|something)
      (what|how) (is|are|has|have|does|do) (the|your|things|business|trade|it|the order) [situation|position] (look*|going|been|stand|like|shape) | what are your thoughts | (walk|talk) (me|us) through
      what (else|other) | where do (you|things|we) stand
      """
    ),
    (
      .askForCommitment, 4,
      """
      when [exactly|precisely|then] (can|will|could|would|are|shall|should|might|do) (you|i|we) … (pay|settle|clear|transfer|send|expect|have|get|receive|see|be paid|paid|make|be able|sort|put|count)
      (can|could|will|would|may|do|are) (you|we|i) … (commit|promise|guarantee|assure|your word|undertake|pledge|count on|rely on|put (that|it|this) in writing|hold you)
      ^ \(englishLeads) (can|could|may|do|will) (i|we) (have|count on|rely on|take it|expect|get|put|note|write|book) … (your word|commitment|promise|date|payment|down|definite|firm|@)
      (what|which) [exact|exactly|precise|specific|firm|actual|definite|is the] (date|day) (can|will|could|should|shall|would|are|do|may|you can|you will|works|suits|is)
      how much (and|by) [by] when | how much … and (when|by when|on what|how|on which|what date|which) | (^|and|so|but|then|pay) by when | (what|which) (amount|sum|figure) … (when|what date|which (day|date)|on what)
      (i|we) (need|want|am looking for|would like|will need|must have|require|am asking for|have to have) (a|your|an|some) [clear|firm|definite|exact|specific|concrete|fixed|final|precise|real] … (date|commitment|promise|answer|day|figure)
      (give|name|set|tell|offer|pick|choose|quote) [me|us] [a|an|the|one|your] [exact|firm|definite|specific|clear|concrete|fixed|precise] (date|day|time frame|timeframe|deadline) | (firm|definite|exact|specific|concrete|precise|fixed|binding) (date|commitment|promise|day|amount and date|figure|answer)
      do (i|we) have (your word|a deal|your commitment|an agreement|your agreement|your promise|a commitment|agreement) | how soon (can|could|will) (you|we|i) | is that a (promise|firm|commitment|definite|yes)
      (date|amount|day) and [the] (amount|date|method|way|how) | when exactly | exactly when | on what (date|day) | from (what|which) (date|day) | your [firm ]commitment
      by what (date|day|time) | (confirm|put) … (by email|in writing|in an email) ? | what are you (committing|able to commit|prepared to commit|promising) | how and when | when and how
      """
    ),
    (
      .askForCommitment, 3,
      """
      (commit|committing|commitment|pledge|guarantee) | (are|is) (you|we|that) agreed | (can|do|will|would) you (agree|confirm|sign) [to] (that|this|it|these|the|now|@|today|by)
      (how|by what (method|means)) (will|would|are|do) you (pay|be paying|make|going to pay|send|transfer|intend to pay) | will (it|that|this|the payment|you pay|you be paying) [be] [made] (by|via|with|a) (bank|transfer|card|cheque|direct|standing|wire|bacs)
      (by|bank) transfer or | when … at the latest | (latest|earliest) … (pay|payment|you can|you could) | (your|a) promise | will that (be|go|leave|reach) … @ | definitely (pay|be paid|be there|send|go out)
      (will|can) you (definitely|certainly|actually|really) | hold you to | so when (can|will|do|would|is) | what (date|day) shall i
      """
    ),
    (
      .askForCommitment, -3,
      "how much (can|could) you (pay|manage|afford) $ | next payment run | when (did|was|is) … (payment run|paid)"
    ),
  ]

  private static let dealing: [(Intent, Int, String)] = [
    (
      .propose, 4,
      """
      (how about|what about|what if) … (#|@|+|~|pay*|instal*|half|split|start|spread|two|three|weekly|month*) | what if (you|we) | (my|our|a|one|another|the) (proposal|suggestion|option|idea|offer|alternative|possibility) (is|would be|could be|might be|for you)
      would (#|+|~|@) … ? | would (a|an|that|it|something|monthly|weekly|paying|two|three|equal|splitting|spreading|starting) … (plan|payment|payments|deposit|down payment|instalment*|#|+|~|month*) … ?
      if you (pay|send|can pay|could pay|clear|settle|put|can do|could do|can manage|can send|can clear|transfer|start) … (we|i) (will|can|could|would|might|am able|are able|am happy|are happy) [then|also|happily] (spread|accept|agree|give|hold|wait|split|allow|release|waive|leave|let|keep|take|put|offer|drop|set|defer|live)
      ^ \(englishLeads) (would|could|can|will|might|are) you [able|be able|be willing|be prepared|be open|possibly|perhaps|maybe|please|at least] [to] (pay|manage|do|send|transfer|put|make|settle|clear|start|stretch|clear) … (#|+|half) ?
      is (it|there) (possible|any chance|a way|any way|feasible) [you could|to|that you|you can] (pay|send|settle|manage|start|transfer) … (#|@|+|half) | (i|we) (suggest|propose|recommend|would suggest|would propose|would recommend|can suggest|could suggest)
      # (now|down|up front|upfront|@|immediately|right away|straight away) [now] [and|then|with|plus|followed by] [the] (rest|balance|remainder|remaining|another|rest of) | # (now|down|up front|upfront|@) and (#|+|then)
      """
    ),
    (
      .propose, 3,
      """
      (i|we) (could|can|would|might|am (able|prepared|willing|happy) to|are (able|prepared|willing|happy) to|would be (able|prepared|willing|happy|open) to) [also|perhaps|maybe|probably|possibly] (offer|accept|agree to|live with|spread|split|arrange|allow|set up|take|do|give you|defer|extend|look at|consider|waive|wait|divide|put together|hold off|work with|settle for|break) … (#|@|+|~|plan|instal*|half|balance|rest|interest)
      (shall|should|could|can|why do not|why not) we (say|agree|do|split|spread|start|try|set|settle|make it|go|break|divide|meet) | let us (say|split|do|spread|start with|agree|try|go with|set up|make it|break|divide|look at)
      (spread|split|divide|break|stretch) [it|this|that|the rest|the balance|the amount|the total|the payment|the payments|the debt|the remainder|things|out|up|them] [up|out] (over|into|across|in)
      (# (a|per|each|every) (month|week)) | # monthly | meet (in the middle|halfway|me halfway|us halfway) | (pay|send|settle|clear|put down) # … (@|now|up front|upfront|down)
      (rest|balance|remainder|remaining) … (in|over|by|at|on|across|to follow) (+|~) | + of # | (one|another) (option|alternative|possibility|way|idea) … (pay*|instal*|split|spread|#|+|defer)
      ^ \(englishLeads) (would|could|can|will|are) you [able|be able|be willing|be prepared|be open|possibly|perhaps|maybe|please|at least] [to] (pay|settle|clear|send|transfer|make|start) … (in full|full|everything|all of it|the whole|the lot|the undisputed|instalments|monthly|@) ?
      (instalment|payment|repayment) plan … ? | would you (consider|be open|be willing|be prepared|prefer|accept|be interested|be comfortable) … (#|+|@|~|instal*|month*|plan|deposit|part payment)
      (does|will|would) … (work|suit|be okay|be possible|be manageable|be realistic|help) … ? | # … (work|be manageable|be possible|be realistic|suit you) … ?
      """
    ),
    (
      .propose, -2,
      "how much | ^ \(englishLeads) (what|why|who|how|when) (is|are|did|was|can|could|would|will|do|does|has|have|much)"
    ),
    (.propose, 1, "# | + | instal* | in full | perhaps | maybe | up front"),
    (
      .refuse, 4,
      """
      (can not|could not|not able to|unable to|not in a position to|not prepared to|not willing to|not going to|will not|would not|do not|am not) [be able to|just|simply|really|possibly|want to|feel able to] (accept|agree|do that|go along|go with|go for|sign (that|up|off)|approve|offer (that|you that)|take that|wait that|stretch|extend (that|it|to)|entertain|consent|give you that|allow (that|it)|support|say yes|write off|waive|take less|work with that|let you)
      that [proposal|offer|plan|date|amount|figure|one|timeline|really|schedule|arrangement] (is|would be|feels|seems|sounds) [a bit|far|simply|just|really|still|much|way|unfortunately|i am afraid] (too (long|low|little|late|far|small|much|slow|vague)|not (enough|acceptable|something|possible|workable|feasible|an option|on|going to work|quite enough|realistic|viable|doable)|beyond|more than (i|we)|longer than (i|we)|less than (i|we)|outside|out of the question|no good|unacceptable|impossible|a no)
      that [proposal|offer|plan|date|amount|schedule|timeline|just|really|simply|one] (will not|would not|does not|is not going to|can not) (work|do|be (possible|acceptable|enough)|fly|happen|be accepted) | (have|need|going|want|obliged) to (decline|say no|turn (that|it|this|you) down|reject|refuse|pass on)
      can not go that (far|low|long) | (can not|could not|not be able to|not able to|unable to) (do|manage|offer|give|take|make|wait|grant|go for|go with|allow|extend) [you|for|to] (that|it|this|#|~|@|+) | not something (we|i) (can|could|am|are) | (i|we) (must|have to|will have to|would have to) (decline|refuse|reject|say no|turn)
      # (is|would be) [just|simply|far|really|a bit] (not enough|too (low|little|small)|not acceptable) | (~|@|+) (is|would be) [just|simply|far|really|a bit|much] (too (long|late|far|much|many)|not acceptable|not possible|out of the question)
      (afraid|sorry|unfortunately) [but] [it is|that is|it has to be|i have to say] [a] no | (afraid|sorry|unfortunately) … (not possible|will not (work|be possible|do)|not acceptable|can not (do|agree|accept|offer|approve|go|sign|take|give|extend|wait))
      """
    ),
    (
      .refuse, 3,
      """
      (too long|too little|too low|too late|too far (off|away|out|ahead)) | (not|is not|are not) (acceptable|workable|feasible|doable|enough for|an option|viable) | unacceptable | out of the question
      (outside|beyond|above|exceeds|over) (my|our|what) (limits|limit|authority|policy|i can|we can|mandate|i am|we are|guidelines|remit)
      ^ [okay|well|oh|ah|sorry] no [sorry|thank you|i am afraid|i am sorry|that|we|i|unfortunately] | (thank you|thanks|appreciate) [for] [the|that|your|you making the] (offer|proposal|suggestion) but
      """
    ),
    (
      .refuse, -3,
      "(go|drop|come|move|accept|take) … (below|less than|lower|under|beyond) | what is too | (can not|could not) … right now $ ?"
    ),
    (
      .holdTheLine, 4,
      """
      our (position|terms|policy|rules|rule|minimum|limit|credit terms|credit policy|payment terms|company policy|guidelines) (is|are|has|have|requires|require|says|say|remains|remain|stays|does|do|ask|asks|allow|allows|mean|means|stand|stands) | (company|credit|firm) policy
      can not (go|move|drop|wait|come|accept|take|stretch|extend|push) [it|this|anything|any|that] (below|beyond|under|lower|down|past|less|further|longer|later|any (lower|further|longer|more|later)|much longer|indefinitely|for ever|forever)
      (non negotiable|not negotiable|stick to|sticking to|stand firm|hold to|stand by|not going to (move|budge|change)|not moving|can not (budge|move on|change that|bend|make an exception|make exceptions)|no (room|flexibility|leeway|exceptions)|bottom line)
      (remains|remain|is still|are still|stays|stay|still) [fully|in full] (due|payable|owed|owing) | (stop|hold|suspend|pause|withhold|stopping|suspending|pausing|holding|halt) [all|any|the|your|further|future|new] [further|new|future] (supply|supplies|deliver*|orders|shipments|shipping|credit|account|services|goods|shipment|trading)
      (on|put on) (stop|hold|credit hold) | (contract|terms|agreement|terms and conditions|conditions) (says|state|states|say|are clear|is clear|require*|provide*|you signed|we agreed|both signed|set|sets)
      the (furthest|most|longest|lowest|best|maximum|minimum|least) (i|we|that i|that we) (can|could|am|are) | (that|this|it|@|#|~) [really|already] is (as far as|the best|the most|the limit|our limit|my limit|the longest|the maximum|the minimum|the least|as low as|as long as|the furthest|the latest)
      (nothing less|no less|not less|no later|anything less|no lower) than | deadline (stands|remains|is|has not|can not) | position (has not|does not|remains|stays|is) [not] (chang*|the same|clear) | it (has to|must|needs to) be (#|@|at least|paid|settled|cleared) | can not keep (waiting|extending|shipping|supplying|delivering|pushing|moving)
      """
    ),
    (
      .holdTheLine, 3,
      """
      (as|like) (i|we) (said|mentioned|have said|explained|have explained|told) | (i|we) (still|do|really|must|will still|would still|do still|absolutely) (need|require|have to (have|ask|insist|see|receive)|must have|expect|insist|want) | (i|we) (must|have to) (insist|ask you to|stress|have|repeat|receive|see)
      (i|we) (really|still|do|absolutely|definitely|simply|first|will|would|also|just)* (need|require|must have|have to have|must receive|need to (see|have|receive|get)) [the|a|your|some|an|another] [first|full|whole|down|initial|larger|substantial] (payment|deposit|money|#|instalment|balance|down payment) | (i|we) (need|will need|would need|require|must have|have to have|must receive|need to (see|have|receive|get)) [it|this|that|a|the|to see|payment|something] [of|paid] [first] … (#|@|at least|minimum|payment|first|before) | (at least|a minimum of|minimum) (#|@|~|+) | (a|the) minimum (down|payment|of|deposit|first)
      (must|has to|have to|needs to|need to) be (paid|settled|cleared|received|in our account|here|made|in) | before (we|i) can (release|ship|deliver|resume|agree|discuss|consider|talk|start|send) | (only|not|no) … (until|once|after) … (paid|payment|received|cleared|arrives|settled)
      (regardless of|irrespective of|nonetheless|even so|all the same|nevertheless) | interest (keeps|continues|will continue|accrues|is running|will (accrue|run|be added)) | (undisputed|uncontested|not disputed|rest of the invoice) … (due|payable|paid|owed|settle*)
      (not|no) without (a|the|some|at least|your) … (down|deposit|payment|first|date|#) | needs (my|our) (manager|director) | (i|we) have to keep to
      """
    ),
    (.holdTheLine, -3, "^ \(englishLeads) (what|how|who|when|why|can you|could you|would you)"),
  ]
}
