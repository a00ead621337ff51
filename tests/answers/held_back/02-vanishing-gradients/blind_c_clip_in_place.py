# mistake: clip_by_global_norm scales the arrays that it was given in place, so that the caller's gradients change (and a second call gives another norm).
# read: right
# told: your clip_by_global_norm changes gradients in place: c *= f or c[0] = f writes into the caller's arr
def clip_by_global_norm(gradients, limit):
    total = 0.0
    for g in gradients:
        total += np.sum(np.square(g))
    norm = np.sqrt(total)
    if norm > limit:
        for g in gradients:
            g *= limit / norm
    return gradients, norm
