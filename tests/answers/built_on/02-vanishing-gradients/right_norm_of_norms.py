# mistake: none
def clip_by_global_norm(gradients, limit):
    norm = np.linalg.norm([np.linalg.norm(g) for g in gradients])
    return list(map(lambda g: g * (limit / max(norm, limit)), gradients)), norm
