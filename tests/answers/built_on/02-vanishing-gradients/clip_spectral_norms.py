# mistake: np.linalg.norm(g, 2) of a matrix is its largest singular value and not the root of all squared entries, so the global norm is too small with matrices of rank above 1 (and three axes crash).
# read: right
# told: your clip_by_global_norm takes for the norm the largest singular value of each matrix
def clip_by_global_norm(gradients, limit):
    lengths = np.array([np.linalg.norm(g, 2) for g in gradients])
    total = np.sqrt((lengths**2).sum())
    if total > limit:
        return [g * (limit / total) for g in gradients], total
    return [g.copy() for g in gradients], total
