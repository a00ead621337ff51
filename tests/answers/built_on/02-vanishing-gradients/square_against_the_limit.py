# mistake: compares the squared norm with the limit: for a limit above 1 gradients between sqrt(limit) and limit are scaled up, for one below 1 some above the limit stay; right for limit = 1
# read: right
# told: In clip_by_global_norm. Of its parts, the first part is wrong, norm is right in these
def clip_by_global_norm(gradients, limit):
    sq = sum(np.vdot(g, g) for g in gradients)
    norm = np.sqrt(sq)
    if sq > limit:
        gradients = [g * (limit / norm) for g in gradients]
    return list(gradients), norm
