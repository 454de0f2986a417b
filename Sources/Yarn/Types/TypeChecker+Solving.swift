/// What is left over until more is known: cases without their enum, arguments, operators with several types.
extension TypeChecker {
  mutating func solve() {
    while true {
      if settleMembers() || settleArguments() { continue }
      // Nothing is certain any more: take what is most likely, one at a time.
      if guessMember() || guessArgument() { continue }
      break
    }
    for (id, name, _) in members {
      let owners = enums.having(name)
      if owners.count > 1 {
        let names = owners.map { enums.all[$0].name }.joined(separator: ", ")
        faults.report(.memberAmbiguous, pool.span(id), ["seen": "." + name, "enums": names])
      } else {
        var arguments = ["seen": "." + name]
        let all = enums.all.flatMap { $0.cases.map(\.name) }
        if let near = Nearness.nearest(name, in: all) { arguments["near"] = "." + near }
        faults.report(.memberUnknown, pool.span(id), arguments)
      }
    }
    for item in operands {
      guard let type = terms.type(item.term), !item.allowed.contains(type) else { continue }
      faults.report(
        .operatorType, item.span,
        [
          "operator": item.sign, "seen": name(type),
          "expected": item.allowed.map(name).joined(separator: ", "),
        ])
    }
  }

  /// Cases whose enum is known by now.
  private mutating func settleMembers() -> Bool {
    var open: [(id: ExpressionID, name: String, term: Int)] = []
    for item in members {
      switch terms.type(item.term) {
      case nil: open.append(item)
      case .enumeration(let index): checkCase(item.name, of: index, pool.span(item.id))
      case let type?:
        faults.report(
          .typeMismatch, pool.span(item.id), ["seen": "." + item.name, "expected": name(type)])
      }
    }
    defer { members = open }
    return open.count < members.count
  }

  private mutating func settleArguments() -> Bool {
    let before = arguments.count
    var open: [Argument] = []
    for item in arguments {
      guard let seen = terms.type(item.term), let expected = terms.type(item.parameter) else {
        open.append(item)
        continue
      }
      if seen == expected || rawType(seen) == expected { continue }
      if !item.isDeclared, rawType(seen) == rawType(expected) { continue }
      faults.report(
        .typeMismatch, pool.span(item.id),
        ["seen": name(seen), "expected": name(expected)])
    }
    arguments = open
    return open.count < before
  }

  /// What a case of an enum is when it is handed to a function.
  func rawType(_ type: KnownType) -> KnownType? {
    guard case .enumeration(let index) = type else { return type }
    return Types.known(enums.all[index].rawType)
  }

  /// A case that only one enum has.
  private mutating func guessMember() -> Bool {
    for (_, name, term) in members {
      let owners = enums.having(name)
      if owners.count == 1, terms.join(term, terms.make(.enumeration(owners[0]))) { return true }
    }
    return false
  }

  /// An argument whose one side is known makes the other the same.
  private mutating func guessArgument() -> Bool {
    for (index, item) in arguments.enumerated()
    where terms.type(item.term) != nil || terms.type(item.parameter) != nil {
      arguments.remove(at: index)
      return terms.join(item.parameter, item.term)
    }
    return false
  }

  // MARK: - Unknown types

  mutating func reportUnknown() {
    // What was reported as no case of any enum is not told again.
    var reported = Set(members.map { terms.root($0.term) })
    let named =
      variables.map { (name: $0.key, term: $0.value.term, span: $0.value.span) }
      + functions.filter { valued.contains($0.key) }.map {
        (name: $0.key + "()", term: $0.value.result, span: $0.value.span)
      }
    for item in named.sorted(by: { ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start) })
    where terms.type(item.term) == nil && reported.insert(terms.root(item.term)).inserted {
      let example = item.name.hasPrefix("$") ? item.name + " = 0" : "$name = 0"
      faults.report(.typeUnknown, item.span, ["name": item.name, "example": example])
    }
  }
}
