# loses: check-clip
# told: clips array by array
def clip_by_global_norm(gradients, limit):
    total, out = 0.0, []
    for g in gradients:
        n = np.linalg.norm(g)
        total += n**2
        out.append(g if n <= limit else g * limit / n)
    return out, np.sqrt(total)
