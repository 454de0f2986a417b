/// English: asking, offering, refusing, holding.
extension IntentCues {
  static let enAsking: [(Intent, Int, String)] = [
    (
      .openQuestion, 3,
      """
      how (can|could|might|do|should|may) (we|i) [best] (help|make|solve|resolve|get|sort|move
      find|fix|work|support)
      what (can|could|might|should|do) (you|we|i) (do|suggest|propose|offer|have in mind|think
      need|recommend|see)
      what would (help|work|be (possible|realistic|feasible|manageable|comfortable|workable)
      you (suggest|propose|need|like|be comfortable|be able|have in mind)|it take|make)
      what (is|are) (possible|realistic|feasible|manageable|your (options|plan|plans|proposal
      suggestion|thoughts|situation|position|idea|view))
      how (do|would) you (see|feel|want|like|plan|intend|think|propose|suggest)
      tell (me|us) (a bit|a little|more|what|about|how|why|something)
      (what|how) (is|are|has|have|does|do) (the|your|things|business|trade|it
      the order) [situation|position] (look*|going|been|stand|like|shape)
      what are your thoughts | (walk|talk) (me|us) through
      what (else|other) | where do (you|things|we) stand
      """
    ),
    (
      .askForCommitment, 4,
      """
      when [exactly|precisely|then] (can|will|could|would|are|shall|should|might|do) (you|i
      we) … (pay|settle|clear|transfer|send|expect|have|get|receive|see|be paid|paid|make|be able
      sort|put|count)
      (can|could|will|would|may|do|are) (you|we|i) … (commit|promise|guarantee|assure|your word
      undertake|pledge|count on|rely on|put (that|it|this) in writing|hold you)
      ^ \(enLeads) (can|could|may|do|will) (i|we) (have|count on|rely on|take it|expect|get
      put|note|write|book) … (your word|commitment|promise|date|payment|down|definite|firm|@)
      (what|which) [exact|exactly|precise|specific|firm|actual|definite|is the] (date|day) (can
      will|could|should|shall|would|are|may|you can|you will|works|suits)
      how much (and|by) [by] when
      how much … and (when|by when|on what|how|on which|what date|which)
      (^|and|so|but|then|pay) by when
      (what|which) (amount|sum|figure) … (when|what date|which (day|date)|on what)
      (i|we) (need|want|am looking for|would like|will need|must have|require|am enAsking for
      have to have) (a|your|an|some) [clear|firm|definite|exact|specific|concrete|fixed|final
      precise|real] … (date|commitment|promise|answer|day|figure)
      (give|name|set|tell|offer|pick|choose|quote) [me|us] [a|an|the|one|your] [exact|firm
      definite|specific|clear|concrete|fixed|precise] (date|day|time frame|timeframe|deadline)
      (firm|definite|exact|specific|concrete|precise|fixed|binding) (date|commitment|promise|day
      amount and date|figure|answer)
      do (i|we) have (your word|a deal|your commitment|an agreement|your agreement|your promise
      a commitment|agreement) | how soon (can|could|will) (you|we|i)
      is that a (promise|firm|commitment|definite|yes)
      (date|amount|day) and [the] (amount|date|method|way|how) | when exactly | exactly when
      on what (date|day) | from (what|which) (date|day) | your [firm ]commitment
      by what (date|day|time) | (confirm|put) … (by email|in writing|in an email) ?
      what are you (committing|able to commit|prepared to commit|promising) | how and when
      when and how
      """
    ),
    (
      .askForCommitment, 3,
      """
      (commit|committing|commitment|pledge|guarantee) | (are|is) (you|we|that) agreed
      (can|do|will|would) you (agree|confirm|sign) [to] (that|this|it|these|the|now|@|today|by)
      (how|by what (method|means)) (will|would|are|do) you (pay|be paying|make|going to pay|send
      transfer|intend to pay)
      will (it|that|this|the payment|you pay|you be paying) [be] [made] (by|via|with|a) (bank
      transfer|card|cheque|direct|standing|wire|bacs)
      (by|bank) transfer or | when … at the latest
      (latest|earliest) … (pay|payment|you can|you could) | (your|a) promise
      will that (be|go|leave|reach) … @ | definitely (pay|be paid|be there|send|go out)
      (will|can) you (definitely|certainly|actually|really) | hold you to
      so when (can|will|do|would|is) | what (date|day) shall i
      """
    ),
    (.askForCommitment, -4, "(normally|usually|typically|generally)"),
    (
      .askForCommitment, -3,
      """
      how much (can|could) you (pay|manage|afford) $ | next payment run
      when (did|was|is) … (payment run|paid)
      """
    ),
  ]

  static let enDealing: [(Intent, Int, String)] = [
    (
      .propose, 4,
      """
      how (does|would|do) … sound
      (does|would) … sound (okay|good|fair|reasonable|possible|manageable|like) ?
      (how about|what about|what if) … (#|@|+|~|pay*|instal*|half|split|start|spread|two|three
      weekly|month*) | what if (you|we)
      (my|our|a|one|another|the) (proposal|suggestion|option|idea|offer|alternative
      possibility) (is|would be|could be|might be|for you)
      would (#|+|~|@) … ?
      would (a|an|that|it|something|monthly|weekly|paying|two|three|equal|splitting|spreading
      starting) … (plan|payment|payments|deposit|down payment|instalment*|#|+|~|month*) … ?
      if you (pay|send|can pay|could pay|clear|settle|put|can do|could do|can manage|can send
      can clear|transfer|start) … (we|i) (will|can|could|would|might|am able|are able|am happy
      are happy) [then|also|happily] (spread|accept|agree|give|hold|wait|split|allow|release|waive
      leave|let|keep|take|put|offer|drop|set|defer|live)
      ^ \(enLeads) (would|could|can|will|might|are) you [able|be able|be willing|be prepared
      be open|possibly|perhaps|maybe|please|at least] [to] (pay|manage|do|send|transfer|put|make
      settle|clear|start|stretch|clear) … (#|+|half) ?
      is (it|there) (possible|any chance|a way|any way|feasible) [you could|to|that you
      you can] (pay|send|settle|manage|start|transfer) … (#|@|+|half)
      (i|we) (suggest|propose|recommend|would suggest|would propose|would recommend|can suggest
      could suggest)
      # (now|down|up front|upfront|@|immediately|right away|straight away) [now] [and|then|with
      plus|followed by] [the] (rest|balance|remainder|remaining|another|rest of)
      # (now|down|up front|upfront|@) and (#|+|then)
      """
    ),
    (
      .propose, 3,
      """
      ^ \(enLeads) you (could|might|can) [perhaps|maybe|also|always] (pay|start|split|send
      put|settle|clear|spread)
      (i|we) (could|can|would|might|am (able|prepared|willing|happy) to|are (able|prepared|willing
      happy) to|would be (able|prepared|willing|happy|open) to) [also|perhaps|maybe|probably
      possibly] (offer|accept|agree to|live with|spread|split|arrange|allow|set up|take|do
      give you|defer|extend|look at|consider|waive|wait|divide|put together|hold off|work with
      settle for|break) … (#|@|+|~|plan|instal*|half|balance|rest|interest)
      (shall|should|could|can|why do not|why not) we (say|agree|do|split|spread|start|try|set
      settle|make it|go|break|divide|meet)
      let us (say|split|do|spread|start with|agree|try|go with|set up|make it|break|divide|look at)
      (spread|split|divide|break|stretch) [it|this|that|the rest|the balance|the amount|the total
      the payment|the payments|the debt|the remainder|things|out|up|them] [up|out] (over|into
      across|in)
      (# (a|per|each|every) (month|week)) | # monthly
      meet (in the middle|halfway|me halfway|us halfway)
      (pay|send|settle|clear|put down) # … (@|now|up front|upfront|down)
      (rest|balance|remainder|remaining) … (in|over|by|at|on|across|to follow) (+|~) | + of #
      (one|another) (option|alternative|possibility|way|idea) … (pay*|instal*|split|spread|#|+
      defer)
      ^ \(enLeads) (would|could|can|will|are) you [able|be able|be willing|be prepared
      be open|possibly|perhaps|maybe|please|at least] [to] (pay|settle|clear|send|transfer|make
      start) … (in full|full|everything|all of it|the whole|the lot|the undisputed|instalments
      monthly|@) ?
      (instalment|payment|repayment) plan … ?
      would you (consider|be open|be willing|be prepared|prefer|accept|be interested
      be comfortable) … (#|+|@|~|instal*|month*|plan|deposit|part payment)
      (does|will|would) … (work|suit|be okay|be possible|be manageable|be realistic|help) … ?
      # … (work|be manageable|be possible|be realistic|suit you) … ?
      """
    ),
    (
      .propose, -2,
      """
      how much
      ^ \(enLeads) (what|why|who|how|when) (is|are|did|was|can|could|would|will|do|does|has
      have|much)
      """
    ),
    (.propose, 1, "# | + | instal* | in full | perhaps | maybe | up front"),
    (
      .refuse, 4,
      """
      (can not|could not|not able to|unable to|not in a position to|not prepared to|not willing to
      not going to|will not|would not|do not|am not) [be able to|just|simply|really|possibly
      want to|feel able to] (accept|agree|do that|go along|go with|go for|sign (that|up|off)
      approve|offer (that|you that)|take that|wait that|stretch|extend (that|it|to)|entertain
      consent|give you that|allow (that|it)|support|say yes|write off|waive|take less
      work with that|let you)
      that [proposal|offer|plan|date|amount|figure|one|timeline|really|schedule|arrangement] (is
      would be|feels|seems|sounds) [a bit|far|simply|just|really|still|much|way|unfortunately
      i am afraid] (too (long|low|little|late|far|small|much|slow|vague)|not (enough|acceptable
      something|possible|workable|feasible|an option|on|going to work|quite enough|realistic
      viable|doable)|beyond|more than (i|we)|longer than (i|we)|less than (i|we)|outside
      out of the question|no good|unacceptable|impossible|a no)
      that [proposal|offer|plan|date|amount|schedule|timeline|just|really|simply|one] (will not
      would not|does not|is not going to|can not) (work|do|be (possible|acceptable|enough)|fly
      happen|be accepted)
      (have|need|going|want|obliged) to (decline|say no|turn (that|it|this|you) down|reject|refuse
      pass on)
      can not go that (far|low|long)
      (can not|could not|will not|not be able to|not able to|unable to) [really|just
      possibly] wait [until|till|for|that] (@|~|long|that long|then|another)
      (can not|could not|not be able to|not able to|unable to) (do|manage|offer|give|take|make
      wait|grant|go for|go with|allow|extend) [you|for|to] (that|it|this|#|~|@|+)
      not something (we|i) (can|could|am|are)
      (i|we) (must|have to|will have to|would have to) (decline|refuse|reject|say no|turn)
      # (is|would be) [just|simply|far|really|a bit] (not enough|too (low|little|small)
      not acceptable)
      (~|@|+) (is|would be) [just|simply|far|really|a bit|much] (too (long|late|far|much|many)
      not acceptable|not possible|out of the question)
      (afraid|sorry|unfortunately) [but] [it is|that is|it has to be|i have to say] [a] no
      (afraid|sorry|unfortunately) … (not possible|will not (work|be possible|do)|not acceptable
      can not (do|agree|accept|offer|approve|go|sign|take|give|extend|wait))
      """
    ),
    (
      .refuse, 3,
      """
      (too long|too little|too low|too late|too far (off|away|out|ahead))
      (not|is not|are not) (acceptable|workable|feasible|doable|enough for|an option|viable)
      unacceptable | out of the question
      (outside|beyond|above|exceeds|over) (my|our|what) (limits|limit|authority|policy|i can
      we can|mandate|i am|we are|guidelines|remit)
      ^ [okay|well|oh|ah|sorry] no [sorry|thank you|i am afraid|i am sorry|that|we|i
      unfortunately]
      (thank you|thanks|appreciate) [for] [the|that|your|you making the] (offer|proposal
      suggestion) but
      """
    ),
    (
      .refuse, -3,
      """
      (go|drop|come|move|accept|take) … (below|less than|lower|under|beyond) | what is too
      (can not|could not) … right now $ ?
      """
    ),
    (
      .holdTheLine, 4,
      """
      (these|those|that) (are|is) (our|the) (terms|policy|rules|rule|limit|limits|conditions
      minimum|agreed terms)
      our (position|terms|policy|rules|rule|minimum|limit|credit terms|credit policy|payment terms
      company policy|guidelines) (is|are|has|have|requires|require|says|say|remains|remain|stays
      does|do|ask|asks|allow|allows|mean|means|stand|stands) | (company|credit|firm) policy
      can not (go|move|drop|wait|come|accept|take|stretch|extend|push) [it|this|anything|any
      that] (below|beyond|under|lower|down|past|less|further|longer|later|any (lower|further
      longer|more|later)|much longer|indefinitely|for ever|forever)
      (non negotiable|not negotiable|stick to|sticking to|stand firm|hold to|stand by
      not going to (move|budge|change)|not moving|can not (budge|move on|change that|bend
      make an exception|make exceptions)|no (room|flexibility|leeway|exceptions)|bottom line)
      (remains|remain|is still|are still|stays|stay|still) [fully|in full] (due|payable|owed
      owing)
      (stop|hold|suspend|pause|withhold|stopping|suspending|pausing|holding|halt) [all|any|the
      your|further|future|new] [further|new|future] (supply|supplies|deliver*|orders|shipments
      shipping|credit|account|services|goods|shipment|trading)
      (on|put on) (stop|hold|credit hold)
      (contract|terms|agreement|terms and conditions|conditions) (says|state|states|say|are clear
      is clear|require*|provide*|you signed|we agreed|both signed|set|sets)
      the (furthest|most|longest|lowest|best|maximum|minimum|least) (i|we|that i|that we) (can
      could|am|are)
      (that|this|it|@|#|~) [really|already] is (as far as|the best|the most|the limit|our limit
      my limit|the longest|the maximum|the minimum|the least|as low as|as long as|the furthest
      the latest)
      (nothing less|no less|not less|no later|anything less|no lower) than
      deadline (stands|remains|is|has not|can not)
      position (has not|does not|remains|stays|is) [not] (chang*|the same|clear)
      it (has to|must|needs to) be (#|@|at least|paid|settled|cleared)
      can not keep (waiting|extending|shipping|supplying|delivering|pushing|moving)
      """
    ),
    (
      .holdTheLine, 3,
      """
      (as|like) (i|we) (said|mentioned|have said|explained|have explained|told)
      (i|we) (still|do|really|must|will still|would still|do still|absolutely) (need|require
      have to (have|ask|insist|see|receive)|must have|expect|insist|want)
      (i|we) (must|have to) (insist|ask you to|stress|have|repeat|receive|see)
      (i|we) (really|still|do|absolutely|definitely|simply|first|will|would|also|just)* (need
      require|must have|have to have|must receive|need to (see|have|receive|get)) [the|a|your|some
      an|another] [first|full|whole|down|initial|larger|substantial] (payment|deposit|money|#
      instalment|balance|down payment)
      (i|we) (need|will need|would need|require|must have|have to have|must receive|need to (see
      have|receive|get)) [it|this|that|a|the|to see|payment|something] [of|paid] [first] … (#|@
      at least|minimum|payment|first|before) | (at least|a minimum of|minimum) (#|@|~|+)
      (a|the) minimum (down|payment|of|deposit|first)
      (must|has to|have to|needs to|need to) be (paid|settled|cleared|received|in our account|here
      made|in)
      (can not|will not|not able to|unable to) (release|ship|deliver|send|dispatch|supply
      accept [any] [new|further] orders|process) … (before|until|unless|while|till)
      before (we|i) can (release|ship|deliver|resume|agree|discuss|consider|talk|start|send)
      (only|not|no) … (until|once|after) … (paid|payment|received|cleared|arrives|settled)
      (regardless of|irrespective of|nonetheless|even so|all the same|nevertheless)
      interest (keeps|continues|will continue|accrues|is running|will (accrue|run|be added))
      (undisputed|uncontested|not disputed|rest of the invoice) … (due|payable|paid|owed|settle*)
      (not|no) without (a|the|some|at least|your) … (down|deposit|payment|first|date|#)
      needs (my|our) (manager|director) | (i|we) have to keep to
      """
    ),
    (.holdTheLine, -3, "^ \(enLeads) (what|how|who|when|why|can you|could you|would you)"),
  ]
}
