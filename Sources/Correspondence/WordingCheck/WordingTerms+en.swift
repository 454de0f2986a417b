extension WordingTerms {
  static let english: [WordingTerm] = [
    WordingTerm(
      "en-01", .block,
      #"you will be arrested|go to (jail|prison)|criminal (charges|proceedings|prosecution)"#,
      "An unpaid business debt is no crime; saying so is an offence (AJA 1970 s.40(1)(b)).",
      instead: "If payment is not made by the date above, we may start civil proceedings.",
      except: [
        #"go to (the )?prison (kitchen|service|store|canteen|site|estate|workshop)"#,
        #"(no|not|nor|without|any) ([a-z]+ ){0,4}criminal (charges|proceedings|prosecution)"#,
        #"(crown|defen[cs]e|public|witness|victim).{0,20}criminal (proceedings|prosecution)"#,
      ]),
    WordingTerm(
      "en-02", .block, #"police"#,
      "Bringing in the police over a civil debt is a false criminal threat (AJA 1970 s.40).",
      instead: "Name the civil step that you mean, such as a claim in the county court.",
      except: [
        #"police (force|station|department|service|authority|federation|headquarters|college|constabulary|and crime|procurement|uniform|vehicle|car|contract|account|order|equipment|supplies|training|depot|stores|custody|credit union|accounts)"#,
        #"\U[a-z]{3,20} \Uolice"#, #"\Uolice (\Ucotland|\Uuthority|\Uepartment|\Uervice)"#,
        #"(county|state|city|transport|military|metropolitan|valley) police"#,
        #"(reported|report) (the|a|this) (theft|loss|burglary|damage|accident|incident|break-in) to the police"#,
        #"(theft|burglary|break-in|accident|fire|stolen).{0,40}police"#,
      ],
      always: [
        #"(report (you|it|this|the matter|your)|send|inform|involve|notify|call) .{0,24}police"#
      ]),
    WordingTerm(
      "en-03", .block, #"we know where you (live|work)|or else|you will regret"#,
      "A threat of harm is harassment (AJA 1970 s.40(1)(a)).",
      instead: "State the date, the amount and the lawful next step.",
      except: [
        #"or else,? (please|let us|you may|you can|we can|we could|contact|call us|tell us|propose|agree|send|write|ask|suggest|use|a |an |the |by )"#
      ]),
    WordingTerm(
      "en-04", .block, #"your (wife|husband|family|children|parents|neighbou?rs)"#,
      "Family and neighbours owe nothing and must not be brought in (AJA 1970 s.40(1)(a)).",
      instead: "Address only the company that owes, or its guarantor.",
      except: [
        #"your family([- ]?(run|owned))? (business|firm|company|enterprise|law|office|trust|brand|of )"#,
        #"your family-(run|owned)"#, #"your families"#,
        #"your children'?s? (wear|clothing|range|books|ward|hospital|department|centre|line|charity|nursery|home)"#,
      ]),
    WordingTerm(
      "en-05", .block,
      #"(tell|inform|notify) (all )?your (customers|clients|suppliers|employer)"#,
      "Publicity to shame is harassment (AJA 1970 s.40(1)(a)).",
      instead: "Keep the matter between us and the customer; name the lawful step.",
      except: [
        #"(please|kindly|you may( wish to)?|you can|you should|you will need to|you need to|so that you can|if you) (also |then )?(tell|inform|notify) (all )?your (customers|clients|suppliers|employer)"#
      ]),
    WordingTerm(
      "en-06", .block, #"name and shame|post (this|it) (online|on social)|public(ly)? list"#,
      "Publicity to shame is harassment (AJA 1970 s.40(1)(a)).",
      instead: "Say nothing of publication; name the lawful step.",
      except: [
        #"public(ly)? listed (compan|group|plc|parent|firm|entit|shares|on (the|aim|nasdaq|euronext))"#,
        #"(a|our|the|is|are|been) publicly listed (compan|group|plc|parent|firm|entit|on )"#,
        #"public listing"#,
        #"(you|please|to|can|may) (can |may |then )?post (this|it) online"#,
      ]),
    WordingTerm(
      "en-07", .block, #"bailiffs? (will|are)|sheriff (will|is)"#,
      "Enforcement officers act only after judgment and a warrant (AJA 1970 s.40(1)(c)).",
      instead: "We may apply to the court for judgment and then for enforcement.",
      except: [
        #"(mr|mrs|ms|miss|dr)\.? sheriff (will|is)"#, #"(no|neither) bailiffs? (will|are)"#,
        #"sheriff is (a|our|the) (customer|client|buyer|contact)"#,
      ]),
    WordingTerm(
      "en-08", .warn, #"seiz(e|ure)|garnish|freeze your (account|assets)"#,
      "Only a court can order this.", instead: "Say that you will 'apply to the court for' it."),
    WordingTerm(
      "en-09", .block, #"court (order|summons|notice)|official (notice|demand)|Form N1"#,
      "A letter must not look like a court paper (AJA 1970 s.40(1)(d)).",
      instead: "Call it a demand or a letter before claim, from your own firm.",
      except: [
        #"(tennis|squash|food|basketball|padel|hard|badminton|netball) court (order|notice)"#,
        #"(without|obtain|obtaining|apply for|applying for|applied for|seek|seeking|need|needs|subject to|requires?|only|after|following|until|unless|by) (a |an |the |any )?(county |high )?court (order|summons)"#,
        #"the court ordered"#, #"official notice (board|period)"#,
        #"\U[a-z]{3,20} \Uourt order(s|ed)? (desk|number|ref)"#,
      ]),
    WordingTerm(
      "en-10", .block, #"government (agent|approved)|authorised by the (court|ministry)"#,
      "False official capacity (AJA 1970 s.40(1)(c)).",
      instead: "Say who you are: the supplier, writing for itself.",
      except: [
        #"government approved (supplier|scheme|contractor|list|standard|apprenticeship|test|meter|training|installer)"#
      ]),
    WordingTerm(
      "en-11", .warn, #"(our|the) (attorney|solicitor|lawyer)s? (has|have|will)"#,
      "Only when a lawyer is really instructed.",
      instead: "We may pass the matter to our solicitors. (Name them once they are instructed.)"),
    WordingTerm(
      "en-12", .warn, #"legal action (has|have) (already )?(begun|commenced)"#,
      "Only when a claim has been issued.",
      instead: "We may start proceedings without further notice."),
    WordingTerm(
      "en-13", .block, #"credit (rating|score|file) will be (ruined|destroyed)"#,
      "An exaggerated consequence is a false representation.",
      instead: "A judgment that stays unpaid is entered in a public register."),
    WordingTerm(
      "en-14", .block, #"report you to (HMRC|the tax|immigration)"#,
      "An unrelated threat to get money may be blackmail (Theft Act 1968 s.21).",
      instead: "Name a step that concerns this debt."),
    WordingTerm(
      "en-15", .warn, #"final (and last )?warning"#, "It frightens without saying what is next.",
      instead: "Use 'final demand' with the date, the amount and how to dispute it."),
    WordingTerm(
      "en-16", .block, #"fraud(ster|ulent)?|thief|criminal|deadbeat|crook"#,
      "Insult or defamation.", instead: "State the facts: invoices, due dates, what is open.",
      except: [
        #"(anti-?|invoice |payments? |bank |card |cyber ?|e?-?mail |mandate |prevent(ing)? |against |suspected |avoid(ing)? |from |risk of |guard against |attempted |victims? of |of |push )fraud"#,
        #"fraud(ulent)? (prevention|team|department|check|alert|warning|risk|protection|awareness|e-?mail|invoice|request|call|message|office|detection|screening|squad|insurance|policy|training|attempt|bank details|scheme)"#,
        #"criminal (law|defen[cs]e|justice|barrister|solicitor|record|lawyer|cases|appeal|bar)"#,
        #"(not|no|never|any|neither|without) (a |an )?criminal"#, #"(cyber|by) ?criminals?"#,
        #"criminals (pos|pretend|impersonat|who|may|are|send|copy|use)"#,
        #"(mr|mrs|ms|miss|dr)\.? crook"#, #"crook(ed|es |ham|lands)"#, #"anti-thief|thief-?proof"#,
        #"\Urook,? (co|county) durham"#, #"crook (and|&) "#,
      ],
      always: [
        #"you(r company)? (are|is|have|has|committed) ?(a |an |committed |committing )?(fraud|thief|criminal|crook|deadbeat)"#,
        #"your (fraud|criminal)"#, #"accuse you of fraud"#,
      ]),
    WordingTerm(
      "en-17", .warn, #"(within|in) (24|12|48) hours|immediately or"#,
      "Too short: 14 days for a company, 30 for an individual or sole trader.",
      instead: "Give a date 14 days ahead (30 for an individual or sole trader)."),
    WordingTerm(
      "en-18", .warn, #"compound(ed|ing)? interest"#,
      "Statutory interest is simple (Late Payment Act 1998 s.1).",
      instead: "State the simple rate, from which day, and the daily amount."),
    WordingTerm(
      "en-19", .warn, #"admin(istration)? fee|late fee|collection charge"#,
      "Only by contract, the fixed sum of the Act, or a proven cost.",
      instead: "Name the basis: the fixed sum under the Late Payment Act, or the clause."),
    WordingTerm(
      "en-20", .warn, #"non-?negotiable|no dispute (will be|is) (accepted|allowed)"#,
      "A letter must offer a way to dispute.",
      instead: "If you disagree, tell us why by the date below."),
    WordingTerm(
      "en-21", .block, #"call you (every|each) (hour|day)|keep calling"#,
      "Frequency meant to distress is harassment (AJA 1970 s.40(1)(a)).",
      instead: "We will call you once, on the date below, between 9 am and 5 pm.",
      except: [
        #"(not|won't|never|rather than|instead of|without|avoid|sorry|apologi[sz]e|no need) .{0,20}(keep calling|call you (every|each) (hour|day))"#,
        #"keep calling (off|forward|in)"#,
      ]),
    WordingTerm(
      "en-22", .warn, #"before 8 ?a\.?m|after 9 ?p\.?m|at night"#,
      "Contact belongs between 8 am and 9 pm, local time.",
      instead: "Offer a time within business hours."),
    WordingTerm(
      "en-23", .block, #"debt never expires|no limitation"#,
      "Limitation periods exist (Limitation Act 1980).",
      instead: "Say nothing of limitation, or state the period correctly.",
      except: [
        #"no limitations? (of|on|to|in|as to) (liability|quantit|the (number|use|quantit|size)|use|our|your|this|any|how)"#,
        #"(with|contains|impos(es|ing)) no limitation (of|on|to|as)"#,
      ]),
  ]

  static let englishThirdParty: [WordingTerm] = [
    WordingTerm(
      "en-t1", .block,
      #"debt|overdue|arrears|past due|unpaid|outstanding|owe(s|d|ing)?|delinquen|late payment|balance due"#,
      "Whoever sees it learns of the debt.",
      instead: "Mark it 'Private and confidential' and give only your name and number."),
    WordingTerm(
      "en-t2", .block,
      #"payment|invoice|collect(ion|ions|or)|demand|reminder|final notice|pay (us|now|by)|account (is )?in default"#,
      "It shows that money is being asked for.",
      instead: "Please ask the accounts department to call us back about a business matter."),
    WordingTerm(
      "en-t3", .block,
      #"legal (action|proceedings|notice)|court|solicitor|attorney|lawyer|judge?ment|insolven|credit (rating|file|agency)"#,
      "It shows a dispute at law.", instead: "Say only that you will call again, and when."),
    WordingTerm(
      "en-t4", .block, #"[£$€] ?[0-9]|(gbp|usd|eur) ?[0-9]|[0-9]+ (pounds|dollars|euros)"#,
      "An amount lets the debt be guessed.", instead: "Give amounts only inside the letter."),
  ]
}
