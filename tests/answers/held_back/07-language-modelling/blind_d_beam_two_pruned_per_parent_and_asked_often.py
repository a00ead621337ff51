# mistake: TWO: beam_search keeps the `width` best extensions of each hypothesis on its own and never the `width` best of all together, so the beam grows and is an exhaustive search in effect; and it asks the model anew for every symbol, V times for each hypothesis, instead of once.
# read: nothing
class Hypothesis:
    def __init__(self, tokens, score):
        self.tokens = tokens
        self.score = score

    def done(self, end):
        return bool(self.tokens) and self.tokens[-1] == end

    def extend(self, v, next_log_p):
        return Hypothesis([*self.tokens, v], self.score + next_log_p(self.tokens)[v])


def beam_search(next_log_p, width, length, end):
    V = len(next_log_p([]))
    beam = [Hypothesis([], 0.0)]
    for _ in range(length):
        new_beam = []
        for hypothesis in beam:
            if hypothesis.done(end):
                new_beam.append(hypothesis)
            else:
                children = [hypothesis.extend(v, next_log_p) for v in range(V)]
                children.sort(key=lambda child: -child.score)
                new_beam.extend(children[:width])
        beam = new_beam
    best = max(beam, key=lambda hypothesis: hypothesis.score)
    return best.tokens, best.score
