# mistake: TWO: each array for itself; the norm after clipping
def clip_by_global_norm(gradients, limit):
    out = []
    for g in gradients:
        s = np.sqrt(np.sum(g * g))
        out.append(g * limit / s if s > limit else g.copy())
    return out, float(np.sqrt(sum(np.sum(g * g) for g in out)))
