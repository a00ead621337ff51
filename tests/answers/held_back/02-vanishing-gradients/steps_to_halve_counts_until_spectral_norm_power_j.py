# mistake: counts until the spectral norm of the power of J is at most a half (the worst gradient), without using the given gradient
# read: right
# told: your steps_to_halve waits until *every* gradient would have halved: only dh_T is asked about.
def steps_to_halve(dh_T, J):
    n = 0
    P = np.eye(len(J))
    while np.linalg.norm(P, 2) > 0.5:
        P = J.T @ P
        n += 1
    return n
