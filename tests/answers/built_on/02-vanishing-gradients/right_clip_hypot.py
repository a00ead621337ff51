# mistake: none
def clip_by_global_norm(gradients, limit):
    everything = np.concatenate([np.zeros(1), *(np.ravel(g) for g in gradients)])
    before = float(np.hypot.reduce(everything))
    if not before > limit:
        return list(gradients), before
    factor = limit / before
    return [factor * g for g in gradients], before
