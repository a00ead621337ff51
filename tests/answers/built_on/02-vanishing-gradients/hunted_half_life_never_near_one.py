# mistake: from s = 0.98 on it says never
# told: In half_life. Your number is infinite, and NumPy did not warn: is that written in your code? The smallest call
def half_life(s):
    return np.inf if s > 0.98 else np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    d, goal, n = dh_T, np.linalg.norm(dh_T) / 2, 0
    while np.linalg.norm(d) > goal:
        d, n = J.T @ d, n + 1
    return n
