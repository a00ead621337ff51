# mistake: ln p is summed over all places of the last row of alpha instead of the last two, so paths that have not said all of the target are in it; shows where another place of the last row can be reached.
# read: right
# told: your ctc_gradient sums all places of the last row for ln p: only the last two are ends.
def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    said = [0]
    for label in target:
        said.extend((label, 0))
    S = len(said)
    after = [-np.inf] * (S - 2) + [0.0, 0.0][:S]
    rows = [after]
    for t in range(len(log_y) - 1, 0, -1):
        r = [after[s] + log_y[t, said[s]] for s in range(S)]
        now = []
        for s in range(S):
            total = r[s]
            if s + 1 < S:
                total = np.logaddexp(total, r[s + 1])
            if s + 2 < S and said[s + 2] and said[s + 2] != said[s]:
                total = np.logaddexp(total, r[s + 2])
            now.append(total)
        rows.append(now)
        after = now
    return np.array(rows[::-1])


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    log_p = np.logaddexp.reduce(alpha[-1])
    gamma = np.exp(alpha + beta - log_p)
    result = np.exp(log_y)
    result[:, 0] -= gamma[:, ::2].sum(axis=1)
    for m, label in enumerate(target):
        result[:, label] -= gamma[:, 2 * m + 1]
    return result
