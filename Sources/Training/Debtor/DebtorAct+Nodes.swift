extension DebtorAct {
  /// The nodes of all acts: what a script has to have words for, of its own or in common with others.
  public static let nodes: [String] =
    ["Phone", "Greeting", "RightPerson", "WhoIsThis", "Position", "NotRight"]
    + Topic.allCases.map { "Tell_" + $0.nodeName }
    + Topic.allCases.map { "Evade_" + $0.nodeName }
    + [
      "Softer", "Harder", "Unclear", "Offer", "Accept", "Refuse", "HangUp", "Commit",
      "ReadBackRight", "ReadBackWrong", "Goodbye",
    ]
}
