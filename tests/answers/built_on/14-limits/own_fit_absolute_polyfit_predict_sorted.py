# mistake: absolute errors
# told: your fit_cost makes the absolute errors least, so that the longest sequences decide: it should be th
def fit_cost(T, seconds, powers):
    A = np.column_stack([np.asarray(T) ** p for p in powers])
    return np.linalg.solve(A.T @ A, A.T @ seconds)


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, float)
    return np.array([sum(c * t**p for c, p in zip(coefficients, powers)) for t in T])
