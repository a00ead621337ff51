# mistake: the gradients are packed into one long vector, and unpacking moves on by len(g) where it must move on by g.size, so what follows a matrix is cut out at the wrong place; right if all but the last are one-dimensional.
# read: vague
# told: In clip_by_global_norm. Of its parts, the first part is wrong, norm is right in these calls. All num
def clip_by_global_norm(gradients, limit):
    """The list of arrays scaled by one factor so that their global norm is at most `limit`, and the norm before."""
    ntot = 0
    for g in gradients:
        ntot += g.size
    v = np.zeros(ntot)
    k = 0
    for g in gradients:
        v[k : k + g.size] = g.ravel()
        k += g.size
    r = np.sqrt(np.dot(v, v))
    if r > limit:
        v = v * (limit / r)
    out = []
    k = 0
    for g in gradients:
        out.append(v[k : k + g.size].reshape(g.shape))
        k += len(g)
    return out, r
