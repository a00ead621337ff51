# loses: check-clip
# told: clips entry by entry
def clip_by_global_norm(gradients, limit):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in gradients]))
    return [np.maximum(np.minimum(g, limit), -limit) for g in gradients], norm
