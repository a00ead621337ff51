# mistake: norm_bound takes the norm of the POWER of W_h, slope^n ||W_h^n||, instead of the power of the norm, (slope ||W_h||)^n; that is no bound when the slopes differ from unit to unit or step to step; right at n = 1 and for symmetric (normal) W_h, else too small
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes, wh
def norm_bound(W_h, slope, n):
    whole_way = np.eye(len(W_h))
    for _ in range(n):
        whole_way = slope * W_h @ whole_way
    return np.linalg.svd(whole_way, compute_uv=False)[0]
