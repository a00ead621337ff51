# mistake: a Hillis-Steele scan whose inner loop calls combine for each place by itself: T log2 T calls
# told: your scan calls combine 135 times for 33 steps: right numbers, but a call can be given a whole stretch.
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    reach = 1
    while reach < len(d):
        newD, newU = D.copy(), U.copy()
        for t in range(reach, len(d)):
            newD[t], newU[t] = combine((D[t - reach], U[t - reach]), (D[t], U[t]))
        D, U = newD, newU
        reach *= 2
    return D, U
