extension Catalogue {
  static let en = #"""
    yes = yes
    """#
}
