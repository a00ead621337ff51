# mistake: the reach grows by one each round: some maps are counted twice
# told: your scan matches one whose reach grows by one: after each round the maps cover twice as many steps,
def scan(combine, d, u):
    reach = 1
    while reach < len(d):
        nd, nu = combine((d[:-reach], u[:-reach]), (d[reach:], u[reach:]))
        d = np.concatenate([d[:reach], nd])
        u = np.concatenate([u[:reach], nu])
        reach += 1
    return d, u
