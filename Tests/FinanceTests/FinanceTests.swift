import Testing

@testable import Finance
