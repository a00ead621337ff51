# mistake: np.polyfit: takes the powers for 0, 1, 2, ... whatever `powers` says
# read: right
# told: your fit_cost takes 0, 1, 2 for the powers: it should be those that are given.
def fit_cost(T, seconds, powers):
    return np.polyfit(T, seconds, len(powers) - 1, w=1 / np.asarray(seconds))[::-1]
