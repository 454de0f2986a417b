/// English, British and American: on the telephone, from formal to familiar.
///
/// Contractions are written out in what is compared, so that `we will` stands for `we'll` as well.
extension IntentCues {
  static let englishWords = Words(
    intents: enCourtesies + enFacts + enAsking + enDealing + enWrongs, topics: enTopics,
    requests: """
      (tell|walk|talk|take|help) (me|us) … (what|why|how|when|who|which|about|through|understand
      more)
      (can|could|would|will) you [please] (explain|describe|share|clarify|send|email|forward
      provide|give|show|let)
      please (explain|describe|share|clarify|send|email|forward|provide|give|let)
      help me understand
      (i|we) (would|will) (like|need) to (know|understand|hear|see|have) | i am (curious|wondering)
      (can|could|may) (i|we) [please] (ask|have|see|get)
      """)

  private static let enCourtesies: [(Intent, Int, String)] = [
    (
      .greet, 3,
      """
      ^ [oh|yes|yeah] (hello|hi|hey|hiya|morning|afternoon|evening|good (morning|afternoon|evening
      day))
      ^ [yes|hello|hi|and] (this is|it is|i am|you are speaking (to|with)) … (from|with|at|of
      calling|ringing|phoning|speaking|here)
      my name is | (calling|ringing|phoning) (from|on behalf of|you from)
      (from|at|with) … (here|speaking) $ | here (from|at|in|with)
      (thank you|thanks) for (taking|picking up|answering) | how are you (@|doing|keeping|$)
      hope you are (well|keeping|doing|having)
      is (now|this|it) a (good|bad|convenient) (time|moment)
      (do|have) you (have|got) (a|two|five|~) (minute|moment|second|few|couple|to)
      (nice|good|lovely|pleased) to (speak|talk|meet|e meet)
      """
    ),
    (.greet, 2, "(i am|just) (calling|ringing|phoning) | credit control | accounts receivable"),
    (
      .verify, 4,
      """
      is (this|that) [the] (bookkeeper|accountant|secretary|receptionist|treasurer|controller
      cashier|office manager|person) … ? | (he|she|anyone|somebody) (around|available) $ ?
      (am i|is it|are we) (speaking|talking|through) (to|with)
      have i (got|reached) (through to|the right|hold of|mr|mrs|ms|the)
      is (this|that) (mr|mrs|ms|miss|dr|the right (person|number|department|company|place
      extension)|the accounts|the person|the finance|accounts|the owner|the manager|the director) ?
      (can|could|may|might) i [please|just] (speak|talk|have a word) (to|with)
      (who|whom) am i (speaking|talking) (to|with)
      (put|transfer|connect|pass) me (through|to|over|onto|on)
      (i would like|i need|i am trying|i was hoping|looking|hoping) to (speak|talk|get hold
      reach) (to|with|of|mr|mrs|ms|the)
      are you (the person|the one|the right|responsible|in charge|mr|mrs|ms|the finance
      the accounts|the owner|the director|the manager|authorised|authorized|handling|enDealing
      still the|still in charge|still responsible)
      (who|whom) (should|can|do|would) i (speak|talk) (to|with)
      (confirm|verify|check) [that] (who i am|i am speaking|i am talking|your name|your full name
      you are|your role|your position|the name)
      do you (handle|deal with|look after|take care of|manage) (the|accounts|payments|payables
      invoices|supplier|purchase|bills)
      person (responsible|in charge|who (handles|deals|looks|pays|manages))
      (may|can|could) i (take|have|get|ask) [for] your (full name|name|role|position)
      (may|can|could) i ask who (i am|this is|is calling|am i)
      i am looking for (mr|mrs|ms|the person|whoever|someone|somebody)
      ^ [hello|hi|good morning|good afternoon|oh] is … (available|there|around|free|in the office
      in the office @|in @|in please|available @|around @|free @|in) $ ?
      (what is|could you tell me|can you tell me|and) your (name|role|position|job title)
      is he (in|there|available|around) | is she (in|there|available|around)
      (who|which person) (is|would be) the right person
      (and|so) you are [the|still the] [company] (secretary|finance|accountant|director|manager
      owner|bookkeeper|controller|treasurer|person) … ? | who is this
      would (mr|mrs|ms|miss|dr) … be (available|free|there|in|around)
      """
    ),
    (
      .verify, 3,
      """
      right person | (is|could you get) … on the line ?
      whoever (handles|deals|looks|is in charge|pays)
      ^ [hello|hi|good morning|good afternoon] (mr|mrs|ms|miss|dr) … ? | ^ is (this|that) … speaking
      (someone|somebody|anyone) (in|from) (accounts|finance|accounts payable|the accounts
      the finance|your accounts)
      """
    ),
    (
      .empathy, 3,
      """
      (i|we) [do|can|totally|completely|fully|certainly|quite|really|entirely|absolutely|of course
      very much] (understand|appreciate|sympathise|sympathize|respect|get) (that|how|why|your|you
      the|it|this|things|what|completely|totally|fully|perfectly|of)
      ^ [okay|yes|well|right] (i|we) [do|can|totally|completely|fully|certainly|quite|really
      entirely|absolutely] understand [completely|totally|fully|entirely|perfectly] $
      (hard|tough|difficult|challenging|stressful|trying|rough|bad|worrying|awkward) (time|times
      situation|position|period|months|year|spot|place|patch|for you|for everyone|to hear|~|one
      few|quarter)
      (is|was) [really|very|so|always|never] (hard|tough|rough|painful|stressful) [i am sorry
      on you|on anyone|for you|for anyone] $
      (losing|lost) [a|your|such a] … (hard|tough|blow|sorry)
      (no one|nobody) (likes|wants|enjoys) | (makes|make) [perfect|total|complete] sense
      i hear you | take your time
      (understandable|understandably)
      i know (how|it is|this is|things are|that is|it has|times are|you are) [not]
      (here|happy|keen|glad) to help | want to (help|work with you|find a way|make this work)
      thank you for (letting me know|your patience) | not easy
      under [a lot of|so much|a great deal of|such|real] pressure | i (would|will) feel the same
      """
    ),
    (
      .empathy, 4,
      """
      sorry (to hear|you are|about (that|your|what|the (fire|flood|loss|situation|trouble))
      for your (loss|trouble|troubles)|that you)
      (that|it|this|things) [really|all] (must|has to|must have|can not|could not|sounds|will
      would) [be|been|have been|like] [really|very|so|incredibly|quite|pretty|extremely|a] (hard
      tough|difficult|stressful|frustrating|easy|awful|terrible|rough|worrying|challenging|a lot
      a shock|painful|nightmare|blow|upsetting|exhausting|shock)
      (i can|i could|i can only|i can well|i can quite) (imagine|see (that|how|why|this|it|you))
      (feel|felt) for you | in your (shoes|position|place|situation)
      (thank you|thanks|appreciate (you|it)) [so much|very much|a lot] [for] (telling|being
      sharing|explaining|your (honesty|openness|candour|frankness|candor)|the honesty|trusting
      speaking so) … (open*|honest*|frank*|me|us|straight*|candid*|upfront|this|that)
      these things happen | (not|none of it is) your fault
      a lot (on your plate|to deal with|going on|of pressure|to carry|to cope)
      happens to the best | you are not alone
      must be (hard|tough|difficult|stressful|frustrating|awful|terrible|worrying|challenging
      a shock|exhausting) | my sympathies | i sympathi*
      """
    ),
    (
      .empathy, -4,
      """
      as (i|we) understand | (my|our) understanding
      if i (understand|understood|am understanding|get) | (do|did|can) you (not) understand
      so i understand that
      """
    ),
    (
      .close, 4,
      """
      goodbye | good bye | bye
      have a (good|nice|great|lovely|pleasant) (day|afternoon|evening|weekend|rest|one|week
      morning|@)
      (that is|that will be|that was) (all|everything) (from|for|i (need|needed|wanted|have)
      we (need|needed|wanted)|then|@|$)
      [is there] anything else (you|i can|from|before|i|we|that|$) | all the best
      leave it (there|at that) [for] | take care $ | take care (and|now)
      enjoy (the rest|your (day|weekend|evening|afternoon)|@) | mind how you go
      """
    ),
    (
      .close, 3,
      """
      (thanks|thank you) [very much|so much|again|once again|kindly|ever so much] for [all
      taking] [your|the|speaking|talking] [the] (time|help|cooperation|understanding|call|me
      with me)
      (speak|talk) (to you|soon|then|again|@|later|next)
      i will (call|ring|phone|contact|be in touch|check in|get back|follow up|speak|try) … (you|@
      again|back|later|touch|then|$)
      (i|we) will [now|also|then|just] (send|email|drop|forward|write|put|pop) … (confirmation
      email|writing|plan|agreement|letter|details|summary|over|schedule|across|note|minutes|form)
      look forward to | looking forward to
      (nice|good|great|pleasure) (talking|speaking|to talk|to speak) (to|with) you
      (thanks|thank you) again | appreciate your (time|help|cooperation)
      you will (get|receive|have) … (email|letter|confirmation|writing|agreement|schedule)
      see you (then|@|soon) | expect (an|my) (email|letter|call)
      (i think|i believe) (that is|we are) (it|done|everything|all)
      (i will|let me) let you (go|get (on|back)) | call me (if|any time|anytime|any|whenever)
      (feel free|do not hesitate) to (call|contact|ring|get)
      """
    ),
    (.close, 1, "thank you | thanks | cheers | @ then"),
  ]

  private static let enFacts: [(Intent, Int, String)] = [
    (
      .stateDebt, 3,
      """
      (invoice|invoices|account|balance|payment|payments|amount|bill|statement|sum|bills
      instalment|total) … (overdue|outstanding|unpaid|past due|past (its|their) due|in arrears
      not been (paid|settled|cleared)|not (come|arrived|reached)|still (open|due)|remains (open
      due)|due (on|for|back|since|@)|fell due|fallen due|became due|running late|owing|late
      ~ behind)
      you [currently|still|now|do] owe | owed to us
      (have|has|had) (not|yet|still not) [yet|to|still] (received|receive|had|have|seen|see
      got) … (payment|payments|money|funds|remittance|transfer|it|anything|cheque|#)
      (nothing|no (payment|money|funds)) (has|have|was) … (come|arrived|received|paid|reached
      shown|been)
      # … (overdue|outstanding|unpaid|past due|owing|in arrears|still (open|due)|due (on|since
      from|for) | late)
      (overdue|outstanding|unpaid|past due|owing|late|arrears) … (#|~|since @)
      ~ (overdue|late|past due|past|behind|in arrears|over (the|its|their|due)|beyond|old)
      (was|were|has been|have been) due
      (should have been|supposed to be|meant to be|ought to have been) (paid|settled|cleared)
      (payment|payments|money|funds|transfer|cheque|it|remittance) … never (arrived|came|reached
      turned|got|showed|made) | (never|not) (arrived|reached us|come in|come through|turned up)
      due (date|for payment) (was|passed|has passed|on)
      (has|have) been (outstanding|overdue|unpaid|open)
      have not (paid|settled|cleared) … (invoice|invoices|bill|us|it|#)
      (overdue|outstanding|unpaid|open|late) (invoice|invoices|balance|amount|account|payment
      payments|items)
      """
    ),
    (
      .stateDebt, 1,
      """
      # | ~ | invoice | invoices | our (records|books|ledger|system) | still | overdue
      outstanding | unpaid
      """
    ),
    (
      .stateDebt, 2,
      """
      overdue | outstanding | unpaid | arrears | past due | due date | (invoice|invoices) … #
      our (records|books|ledger|system) (show|shows|say|says) | fell due
      (about|regarding|concerning) (invoice|invoices|your (account|invoice)|the (invoice|account
      outstanding|overdue|unpaid)|an (overdue|unpaid|outstanding|invoice))
      total* # | balance of # | comes to # | (adds|add) up to # | stands at # | dated @
      plus interest | late [payment] interest
      """
    ),
    (
      .listenBack, 4,
      """
      (what|so|then) you (are|were) (saying|telling me)
      if i [have|am|did] [understand|understood|understanding|hear|heard|hearing|got|get|follow
      following] (you|this|that|it|things) (right|correctly|properly|rightly)
      as (i|we) (understand|understood) (it|you|this|that|things) | (my|our) understanding is
      if i (understand|understood|have understood|am understanding|hear|heard|am hearing|have got
      got|follow|am following|have heard)
      what i (hear|am hearing|understand|have understood|have heard|am getting)
      (let me|let us|i want to|just to|want to|to) (see if i|see whether i|make sure i
      make sure that i|check i|check that i|be sure i) (understand|understood|have understood|got
      have got|have|am|heard)
      (it|that|this) sounds (like|as if|as though)
      (^ so|as|earlier|and) you (said|mentioned|told|explained|say|have said|have told
      have explained|just said)
      you (mentioned|told me|were telling me|explained) [earlier|just now|before] [that]
      (have|did|do) i (understood|understand|got|get|hear|heard) (that|you|this|it|correctly
      right) | in other words
      (paraphrase|put (it|that) in my own words|play (it|that) back|summarise what you (said|told
      have)|repeat what you)
      (i|we) understand (you|you are|you have|that you are|that you have) (waiting|saying|told
      have) … (right|correct) $
      """
    ),
    (
      .listenBack, 3,
      """
      you are (saying|telling me|worried|concerned) [that|about]
      ^ \(enLeads) you (feel|felt|believe|think) [that] (you|we|the|it)
      ^ [okay|right|i see|ah|well] so [then] the (reason|problem|issue|delay|hold up|main|money
      whole|real|payment|difficulty|trouble|bottleneck|cash|sticking)
      ^ [okay|right|i see|ah|well] so [then] [basically|really|it is|in short
      essentially] [because|that] (your|you are (waiting|short|saying|telling|having|still|not
      expecting|holding|stuck|struggling)|you have (not|had|lost|got|a|been)|it is (not|more
      a matter|a question|really|because|the|about|your)|they|he|she|there is|there was|nobody
      no one|you never|you did not|you do not|you can not|you could|you would|you feel|you need)
      so [basically|really|essentially] you (are|have|need|feel|want|can not|never|do not|did not
      were) … (right|correct|yes|is that (right|it|correct)|then) $
      so basically | is that what you (mean|are saying)
      (am i|do i have) (right|that right|correct)
      you (feel|are worried|are concerned) (that|about|we)
      you said
      (your|the) (customer|client|bank|system) … (is that right|is that correct|right|correct) $
      """
    ),
    (.listenBack, 1, "^ so | (is that|that is) (right|correct) | (right|correct) $ ?"),
    (
      .readBack, 4,
      """
      (read|repeat|say|play|run|go) (that|it|this|them|the plan|everything|the agreement
      what we agreed|over what we|through what we|it all) (back|over|through|agreed)
      (let me|let us|to|just|i will|can i|shall i|may i|quickly|can we) (recap|summarise|summarize
      sum up|sum this|sum that)
      [so] (we have|we are|what we|as we|as|we) [have|just] agreed [on|is|that|to|then] … (#|@|+
      ~) | (i have|i have got|i am putting|i will put|i have put) (you|it|that|this) down (for|as)
      (the|our) (agreement|plan|deal|arrangement) (is|we (made|have|agreed)) [then|now|that
      as follows] … (#|@|+)
      (to|let me|let us|just|can i|may i|shall i|i would like to|like to|i will|i want to|going to
      so i can) [just|quickly] confirm … (#|@|+)
      """
    ),
    (
      .readBack, 3,
      """
      (to|let me|let us|just|can i|may i|shall i|i would like to|i will|i want to) [just
      quickly] (confirm|double check|go over|run through) [what|that|the|it|everything|our|this
      these|all|you|with|we|then|once|again]
      ^ [okay|right|great|good|perfect|alright|lovely|thank you|fine|then] so [then|to confirm
      just to confirm] [that is|it is|we have|we are saying|we said|you will|you are going to
      you are|you would|i have|i have got|i have you|we agree|it will be|that will be
      we will (have|get|receive)] … (#|+) … @
      ^ [okay|right|great|good|perfect|alright|lovely|fine] so [that is|it is|we have|we said
      you will|you are (paying|going to|sending)|i have] … (@) … (#|+)
      (that is|that makes|we have) # … (on|by|before|from) @
      (# … @ … [is that|have i got that|did i get that|do i have that|does that|is this] (right
      correct|match|all right))
      you (will|are going to|are) (pay|paying|transfer|transferring|send|sending|make
      settle) # … @ … (right|correct|yes|confirm|agreed|is that right) $
      first (payment|instalment|one) … # … (on|by) @
      (as|what) (we|you) [have|just] agreed | so we (have|are) agreed
      (once more|again) (to|so) … (#|@)
      """
    ),
    (
      .readBack, 1,
      """
      (is that|have i got that|did i get that|does that sound|do i have that) (right|correct
      all right|okay) | (right|correct|agreed) $ ?
      you (will|are going to) (pay|transfer|send|make) | ^ so
      by (bank transfer|transfer|direct debit|standing order|cheque|card)
      """
    ),
  ]
}
