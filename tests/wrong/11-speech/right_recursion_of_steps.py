# loses: nothing
def ctc_forward(log_y, target):
    import math

    states = [0] + [each for label in target for each in (label, 0)]
    known = {}

    def add(*logs):
        top = max(logs)
        return top if top == -math.inf else top + math.log(sum(math.exp(x - top) for x in logs))

    def alpha(t, s):
        if s < 0:
            return -math.inf
        if (t, s) not in known:
            if t == 0:
                found = 0.0 if s < 2 else -math.inf
            else:
                ways = [alpha(t - 1, s), alpha(t - 1, s - 1)]
                if states[s] and s > 1 and states[s] != states[s - 2]:
                    ways.append(alpha(t - 1, s - 2))
                found = add(*ways)
            known[t, s] = found + float(log_y[t, states[s]])
        return known[t, s]

    return [[alpha(t, s) for s in range(len(states))] for t in range(len(log_y))]


def ctc_loss(alpha):
    top = alpha[-1].max()
    if np.isinf(top):
        return np.inf
    return -(top + np.log(np.exp(alpha[-1, -2:] - top).sum()))
