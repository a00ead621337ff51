# mistake: The squared norm is compared with the limit, so for a limit above 1 gradients whose norm lies between its root and the limit are scaled up to it, and for one below 1 some are not clipped.
def clip_by_global_norm(gradients, limit):
    total = 0.0
    for g in gradients:
        total += np.sum(g * g)
    norm = np.sqrt(total)
    if total > limit:
        return [g * (limit / norm) for g in gradients], norm
    return [g.copy() for g in gradients], norm
