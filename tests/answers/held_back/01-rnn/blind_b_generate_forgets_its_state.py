# mistake: generate does not hand the state on: every step is given h_0 again.
# read: right
# told: your generate matches a loop whose state never advances: each step starts from h_0.
class Writer:
    def __init__(self, step, choose, V, state):
        self.step, self.choose, self.V, self.state = step, choose, V, state

    def write(self, symbol, u_t):
        one = np.zeros((len(symbol), self.V))
        one[np.arange(len(symbol)), symbol] = 1.0
        new_state, scores = self.step(one, self.state)
        return self.choose(scores, u_t)


def generate(first, h_0, u, V, step, choose):
    writer = Writer(step, choose, V, h_0)
    symbol = first
    rows = []
    for u_t in u:
        symbol = writer.write(symbol, u_t)
        rows.append(symbol)
    return np.array(rows)
