# mistake: 1e-6 is added to the norm in the denominator, as PyTorch does, so the clipped norm is a little below `limit` and not `limit`, by a relative 1e-6 / norm (plain to see where norm and limit are small).
# read: nothing
def clip_by_global_norm(gradients, limit):
    """The list of arrays scaled by one factor so that their global norm is at most `limit`, and the norm before."""
    ng = len(gradients)
    sq = np.zeros(ng)
    for i in range(ng):
        sq[i] = np.einsum("i,i->", gradients[i].ravel(), gradients[i].ravel())
    r = np.sqrt(sq.sum())
    fac = min(1.0, limit / (r + 1.0e-6))
    return [fac * g for g in gradients], r
