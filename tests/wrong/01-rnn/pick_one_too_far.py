# loses: check-pick
# told: one symbol too far
def pick(scores, u, temperature):
    s = scores / temperature
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    out = []
    for row, v in zip(p, u):
        k, total = 0, 0
        while total <= v:
            total += row[k]
            k += 1
        out.append(k)
    return np.array(out)
