# loses: nothing
def bits_recalled(p, answers):
    chosen = (np.arange(p.shape[2]) == answers[..., None]) * p
    right = chosen.sum(axis=2)
    logs = np.log2(right, out=np.full(right.shape, -1022.0), where=right > np.finfo(float).tiny)
    each = [np.log2(p.shape[2]) + row.mean() for row in logs]
    return sum(bits for bits in each if bits > 0)
