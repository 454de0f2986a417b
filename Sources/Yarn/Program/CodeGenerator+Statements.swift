extension CodeGenerator {
  mutating func generate(_ body: [Statement]) {
    for (index, statement) in body.enumerated() {
      var isLast = false
      if index + 1 < body.count, case .options = body[index + 1].kind { isLast = true }
      generate(statement, isLastBeforeOptions: isLast)
    }
  }

  private mutating func generate(_ statement: Statement, isLastBeforeOptions: Bool) {
    let span = statement.span
    switch statement.kind {
    case .line(let line): generate(line, tag: isLastBeforeOptions ? "lastline" : nil)
    case .options(let choices): options(choices, span)
    case .lineGroup(let choices): lineGroup(choices, span)
    case .branch(let clauses): branch(clauses)
    case .once(let condition, let body, let otherwise):
      once(condition, body, otherwise, span)
    case .set(let variable, _, let sign, let value):
      if sign != nil { emit(.load(name(variable)), span) }
      generate(value)
      if let sign { emit(.binary(sign), span) }
      emit(.store(name(variable)), span)
    case .jump(let destination): move(destination, span, { .jump($0) }, .jumpByName)
    case .detour(let destination): move(destination, span, { .detour($0) }, .detourByName)
    case .finish: emit(.finish, span)
    case .stop: emit(.stop, span)
    case .call(let id):
      generate(id)
      emit(.drop, span)
    case .command(let text, let expressions):
      for id in expressions { generate(id) }
      parts.commands.append(
        ProgramCommand(parts: CommandText.parts(text), places: expressions.count))
      emit(.command(Int32(parts.commands.count - 1)), span)
    case .declare, .enumeration: break
    }
  }

  private mutating func move(
    _ destination: Destination, _ span: Span, _ direct: (Int32) -> Instruction,
    _ byName: Instruction
  ) {
    switch destination {
    case .node(let title, let span): emit(direct(name(title)), span)
    case .expression(let id):
      generate(id)
      emit(byName, span)
    }
  }

  // MARK: - Lines

  private mutating func generate(_ line: LineSyntax, tag: String?) {
    let index = add(line, tag: tag)
    var skip: Int?
    if case .none = line.condition {
    } else {
      generate(line.condition, line: index, line.span)
      skip = emit(.gotoUnless(0), line.span)
      markSeen(line, index)
    }
    for id in line.expressions { generate(id) }
    emit(.line(Int32(index)), line.span)
    if let skip { land(skip) }
  }

  /// Puts the line into the program's list.
  private mutating func add(_ line: LineSyntax, tag: String?) -> Int {
    let identity = lineIDs[line.span] ?? LineIdentity(id: "", isImplicit: true, shadows: nil)
    var tags = line.hashtags.map(\.text)
    if let tag, !tags.contains(tag) { tags.append(tag) }
    parts.lines.append(
      ProgramLine(
        id: identity.id, text: line.text, hasImplicitID: identity.isImplicit,
        shadows: identity.shadows, tags: tags, template: TemplateParser.parse(line.text),
        places: line.expressions.count, node: node, span: line.span))
    return parts.lines.count - 1
  }

  /// Leaves on the stack whether the condition holds.
  private mutating func generate(_ condition: Condition, line: Int, _ span: Span) {
    if condition.isOnce { emit(.isNew(name(InternalName.once(parts.lines[line].id))), span) }
    guard let id = condition.expression else { return }
    if condition.isOnce {
      shortCircuit(id, span, isAnd: true)
    } else {
      generate(id)
    }
  }

  private mutating func markSeen(_ line: LineSyntax, _ index: Int) {
    guard line.condition.isOnce else { return }
    emit(.markSeen(name(InternalName.once(parts.lines[index].id))), line.span)
  }

  // MARK: - Choices

  private mutating func options(_ choices: [ChoiceSyntax], _ span: Span) {
    var places: [(option: Int, line: Int)] = []
    for choice in choices {
      let line = add(choice.line, tag: nil)
      for id in choice.line.expressions { generate(id) }
      generateAvailability(choice.line, line)
      places.append(
        (emit(.option(line: Int32(line), target: 0), choice.line.span), line))
    }
    emit(.showOptions, span)
    let onward = emit(.goto(0), span)
    let ends = zip(choices, places).map { choice, place in
      land(place.option)
      markSeen(choice.line, place.line)
      generate(choice.body)
      return emit(.goto(0), choice.line.span)
    }
    land(onward)
    for end in ends { land(end) }
  }

  private mutating func generateAvailability(_ line: LineSyntax, _ index: Int) {
    if case .none = line.condition {
      emit(.push(constant(.bool(true))), line.span)
    } else {
      generate(line.condition, line: index, line.span)
    }
  }

  private mutating func lineGroup(_ choices: [ChoiceSyntax], _ span: Span) {
    var places: [(candidate: Int, line: Int)] = []
    for choice in choices {
      let line = add(choice.line, tag: nil)
      generateAvailability(choice.line, line)
      var complexity = choice.line.condition.isOnce ? 1 : 0
      if let id = choice.line.condition.expression { complexity += pool.logicalOperators(id) + 1 }
      parts.contents.append(ProgramContent(id: parts.lines[line].id, complexity: complexity))
      let content = Int32(parts.contents.count - 1)
      places.append((emit(.candidate(content: content, target: 0), choice.line.span), line))
    }
    let selection = emit(.selectCandidate(otherwise: 0), span)
    let ends = zip(choices, places).map { choice, place in
      land(place.candidate)
      markSeen(choice.line, place.line)
      for id in choice.line.expressions { generate(id) }
      emit(.line(Int32(place.line)), choice.line.span)
      generate(choice.body)
      return emit(.goto(0), choice.line.span)
    }
    land(selection)
    for end in ends { land(end) }
  }

  // MARK: - Blocks

  private mutating func branch(_ clauses: [ClauseSyntax]) {
    var ends: [Int] = []
    for clause in clauses {
      var skip: Int?
      if let condition = clause.condition {
        generate(condition)
        skip = emit(.gotoUnless(0), clause.span)
      }
      generate(clause.body)
      ends.append(emit(.goto(0), clause.span))
      if let skip { land(skip) }
    }
    for end in ends { land(end) }
  }

  private mutating func once(
    _ condition: ExpressionID?, _ body: [Statement], _ otherwise: [Statement], _ span: Span
  ) {
    let key = onceBlockName()
    emit(.isNew(key), span)
    if let condition { shortCircuit(condition, span, isAnd: true) }
    let skip = emit(.gotoUnless(0), span)
    emit(.markSeen(key), span)
    generate(body)
    let end = emit(.goto(0), span)
    land(skip)
    generate(otherwise)
    land(end)
  }
}
