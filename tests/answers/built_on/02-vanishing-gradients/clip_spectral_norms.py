# mistake: np.linalg.norm(g, 2) of a matrix is its largest singular value and not the root of all squared entries, so the global norm is too small with matrices of rank above 1 (and three axes crash).
def clip_by_global_norm(gradients, limit):
    lengths = np.array([np.linalg.norm(g, 2) for g in gradients])
    total = np.sqrt((lengths**2).sum())
    if total > limit:
        return [g * (limit / total) for g in gradients], total
    return [g.copy() for g in gradients], total
