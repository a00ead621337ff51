# mistake: Gradients above the limit are scaled in place, so the caller's arrays are modified.
# told: your clip_by_global_norm changes gradients in place: c *= f or c[0] = f writes into the
def clip_by_global_norm(gradients, limit):
    norm = np.linalg.norm(np.concatenate([g.reshape(-1) for g in gradients]))
    if norm <= limit:
        return gradients, norm
    for g in gradients:
        g *= limit / norm
    return gradients, norm
