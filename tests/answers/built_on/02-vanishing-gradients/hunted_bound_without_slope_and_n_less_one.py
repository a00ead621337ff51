# mistake: TWO: the slope is left out, and there is one factor too few from the second step on
# told: In norm_bound. At the calls that go wrong, a change of slope changes nothing in your answer, and it should. Th
def norm_bound(W_h, slope, n):
    top = np.linalg.svd(W_h, compute_uv=False)[0]
    return top * top ** max(0, n - 2)
