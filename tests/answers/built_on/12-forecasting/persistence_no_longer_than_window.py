# mistake: persistence: the result is made in the shape of x[:K], so where K > T there are only T rows instead of K; right where K <= T
# read: right
# told: In persistence. It has the shape of an argument, (6, 2), where (11, 2) is asked for. Ask
def persistence(x, K):
    """The latest value, copied into every row of the forecast."""
    forecast = np.empty_like(x[:K])
    forecast[...] = x[-1]
    return forecast
