/// Nodes against each other: names, groups, where jumps lead.
struct NodeChecks {
  let faults: DiagnosticCollector

  func check(_ nodes: [NodeSyntax]) {
    var byTitle: [String: [NodeSyntax]] = [:]
    for node in nodes where !node.title.isEmpty { byTitle[node.title, default: []].append(node) }
    for (title, same) in byTitle where same.count > 1 { checkSame(title, same) }
    for node in nodes {
      if node.isBlank, !node.title.isEmpty {
        faults.report(.nodeEmpty, node.titleSpan, ["node": node.title])
      }
      node.body.walk {
        switch $0.kind {
        case .jump(.node(let name, let span)), .detour(.node(let name, let span)):
          if byTitle[name] == nil { undefined(name, span, byTitle.keys.sorted()) }
        default: break
        }
      }
    }
  }

  private func checkSame(_ title: String, _ same: [NodeSyntax]) {
    guard same.contains(where: { !$0.whens.isEmpty }) else {
      let first = same[0].titleSpan
      let line = faults.sources[first.file].lineIndex(of: first.start) + 1
      for node in same.dropFirst() {
        faults.report(
          .nodeNameDuplicate, node.titleSpan, ["node": title, "other": String(line)])
      }
      return
    }
    var subtitles: Set<String> = []
    for node in same {
      if node.whens.isEmpty {
        faults.report(.groupMemberWithoutWhen, node.titleSpan, ["node": title])
      }
      if let subtitle = node.subtitle, !subtitles.insert(subtitle).inserted {
        let span = node.header("subtitle")?.valueSpan ?? node.titleSpan
        faults.report(.subtitleDuplicate, span, ["node": title, "seen": subtitle])
      }
    }
  }

  private func undefined(_ name: String, _ span: Span, _ titles: [String]) {
    var arguments = ["node": name]
    if let near = Nearness.nearest(name, in: titles) { arguments["near"] = near }
    faults.report(.nodeUndefined, span, arguments)
  }
}
