# mistake: TWO: Frobenius norms of the products, from the first step on
# told: In norms_by_lag. With one entry alone along axis 0 of jacobians, all is right: what happens where th
def norms_by_lag(dh_T, jacobians):
    P = np.eye(len(dh_T))
    out = [np.linalg.norm(dh_T)]
    for J in jacobians:
        P = J @ P
        out.append(np.linalg.norm(P) * out[0])
    return np.array(out)
