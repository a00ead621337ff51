# mistake: The result takes over the type of T, so for whole-number lengths the cost is cut to whole numbers (zero for costs below a second).
# told: In predict_cost. With the same numbers as float64 in T all is right: something of yours is of the type int64 as well, and keeps whole number
def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    cost = np.zeros_like(T)
    for k, t in enumerate(T):
        cost[k] = sum(c * float(t) ** p for c, p in zip(coefficients, powers))
    return cost
