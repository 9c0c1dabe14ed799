<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Chatelaine</name>
    <message>
        <source>chatelaine-cli --help shows how to call it.</source>
        <translation>chatelaine-cli --help montre comment l’appeler.</translation>
    </message>
    <message>
        <source>Carries out what differs; a second time nothing is changed.</source>
        <translation>Applique ce qui diffère&#xa0;; une seconde fois, rien ne change.</translation>
    </message>
    <message>
        <source>Shows servers, groups and their variables as ansible-inventory does.</source>
        <translation>Montre les serveurs, les groupes et leurs variables comme ansible-inventory.</translation>
    </message>
    <message>
        <source>The inventory file or folder to read.</source>
        <translation>Le fichier ou dossier d’inventaire à lire.</translation>
    </message>
    <message>
        <source>“inventory” wants list, or host and a name.</source>
        <translation>«&#xa0;inventory&#xa0;» attend list, ou host et un nom.</translation>
    </message>
    <message>
        <source>There is no server “%1” in this inventory.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;» dans cet inventaire.</translation>
    </message>
    <message>
        <source>Shows what was deployed on a server, by whom and when.</source>
        <translation>Montre ce qui a été déployé sur un serveur, par qui et quand.</translation>
    </message>
    <message>
        <source>“journal” wants the name of one server.</source>
        <translation>«&#xa0;journal&#xa0;» attend le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Shows what a deploy would change. Reads only.</source>
        <translation>Montre ce qu’un déploiement changerait. Ne fait que lire.</translation>
    </message>
    <message>
        <source>End with status 3 when something would change.</source>
        <translation>Finir avec le statut 3 si quelque chose changerait.</translation>
    </message>
    <message>
        <source>%1 runs here, but is not in the folder any more; it is left alone.</source>
        <translation>%1 tourne ici, mais n’est plus dans le dossier&#xa0;; on n’y touche pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Writes the files of services or of a role as they will be on the server.</source>
        <translation>Écrit les fichiers de services ou d’un rôle tels qu’ils seront sur le serveur.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Seulement ce service.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>With secrets, readable only by you.</source>
        <translation>Avec les secrets, lisibles par vous seul.</translation>
    </message>
    <message>
        <source>“render” wants the name of one server and --out DIR.</source>
        <translation>«&#xa0;render&#xa0;» attend le nom d’un serveur et --out DIR.</translation>
    </message>
    <message>
        <source>There is no service “%1” on %2.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;» sur %2.</translation>
    </message>
    <message>
        <source>Only this service; may be given several times.</source>
        <translation>Seulement ce service&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>differs from the folder</source>
        <translation>diffère du dossier</translation>
    </message>
    <message>
        <source>Shows how the services run.</source>
        <translation>Montre comment tournent les services.</translation>
    </message>
    <message>
        <source>%1 holds no variables: it must be a map.</source>
        <translation>%1 ne contient pas de variables&#xa0;: il faut un dictionnaire.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Renders one template, in Ansible&apos;s environment or Jinja2&apos;s own.</source>
        <translation>Remplit un modèle, dans l’environnement d’Ansible ou celui de Jinja2 seul.</translation>
    </message>
    <message>
        <source>Variables, in YAML or JSON.</source>
        <translation>Des variables, en YAML ou JSON.</translation>
    </message>
    <message>
        <source>Jinja2&apos;s own defaults instead of Ansible&apos;s.</source>
        <translation>Les valeurs par défaut de Jinja2 au lieu de celles d’Ansible.</translation>
    </message>
    <message>
        <source>Where included templates are looked up.</source>
        <translation>Où chercher les modèles inclus.</translation>
    </message>
    <message>
        <source>An option of the environment.</source>
        <translation>Une option de l’environnement.</translation>
    </message>
    <message>
        <source>“template” wants one file.</source>
        <translation>«&#xa0;template&#xa0;» attend un fichier.</translation>
    </message>
    <message>
        <source>Shows a server&apos;s variables as they are in the end.</source>
        <translation>Montre les variables d’un serveur telles qu’elles sont au final.</translation>
    </message>
    <message>
        <source>As this service sees them.</source>
        <translation>Telles que ce service les voit.</translation>
    </message>
    <message>
        <source>As this role sees them.</source>
        <translation>Telles que ce rôle les voit.</translation>
    </message>
    <message>
        <source>With where each comes from, and what it overrides.</source>
        <translation>Avec l’origine de chacune et ce qu’elle remplace.</translation>
    </message>
    <message>
        <source>“vars” wants the name of one server.</source>
        <translation>«&#xa0;vars&#xa0;» attend le nom d’un serveur.</translation>
    </message>
    <message>
        <source>%1 of %2 containers</source>
        <translation>%1 sur %2 conteneurs</translation>
    </message>
    <message>
        <source>Waiting for the containers, %1 s at most.</source>
        <translation>En attente des conteneurs, %1&#xa0;s au plus.</translation>
    </message>
    <message>
        <source>Waiting for the units, %1 s at most.</source>
        <translation>En attente des unités, %1&#xa0;s au plus.</translation>
    </message>
    <message>
        <source>Waiting for an answer, %1 s at most.</source>
        <translation>En attente d’une réponse, %1&#xa0;s au plus.</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 sur %2 unités</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>A service cannot have the name “%1”.</source>
        <translation>Un service ne peut pas s’appeler «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>does not run as it should</source>
        <translation>ne tourne pas comme prévu</translation>
    </message>
    <message>
        <source>1 file to deploy</source>
        <translation>1 fichier à déployer</translation>
    </message>
    <message>
        <source>%1 files to deploy</source>
        <translation>%1 fichiers à déployer</translation>
    </message>
    <message>
        <source>The connection to the server was already lost.</source>
        <translation>La connexion au serveur était déjà perdue.</translation>
    </message>
    <message>
        <source>The files of this service could not be made.</source>
        <translation>Les fichiers de ce service n’ont pas pu être produits.</translation>
    </message>
    <message>
        <source>%1 cannot be the path of a file on a server.</source>
        <translation>%1 ne peut pas être le chemin d’un fichier sur un serveur.</translation>
    </message>
    <message>
        <source>The owner given for %1 is not the name of an account or group.</source>
        <translation>Le propriétaire indiqué pour %1 n’est pas le nom d’un compte ou d’un groupe.</translation>
    </message>
    <message>
        <source>%1 cannot be asked from this computer.</source>
        <translation>%1 ne peut pas être interrogé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Write “from: server” in this check.</source>
        <translation>Écrivez «&#xa0;from: server&#xa0;» dans ce contrôle.</translation>
    </message>
    <message>
        <source>%1 did not answer this computer as it should within %2 s.</source>
        <translation>%1 n’a pas répondu comme prévu à cet ordinateur en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 deployed newer settings at %2: synchronise first.</source>
        <translation>%1 a déployé des réglages plus récents (%2)&#xa0;: synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Fetch the changes of the others, then deploy.</source>
        <translation>Récupérez les changements des autres, puis déployez.</translation>
    </message>
    <message>
        <source>The server was no longer reserved for this deploy.</source>
        <translation>Le serveur n’était plus réservé pour ce déploiement.</translation>
    </message>
    <message>
        <source>Deploy again: it goes on where it stopped.</source>
        <translation>Déployez à nouveau&#xa0;: cela reprend là où ça s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be written on the server.</source>
        <translation>%1 ne peut pas être écrit sur le serveur.</translation>
    </message>
    <message>
        <source>Check whether its disk is full or read-only.</source>
        <translation>Regardez si son disque est plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>The files did not arrive on the server as they were sent.</source>
        <translation>Les fichiers ne sont pas arrivés sur le serveur tels qu’ils ont été envoyés.</translation>
    </message>
    <message>
        <source>Check whether its disk is full, and deploy again.</source>
        <translation>Regardez si son disque est plein, puis déployez à nouveau.</translation>
    </message>
    <message>
        <source>%1 on the server is a folder, but it must be a file.</source>
        <translation>%1 est un dossier sur le serveur, alors qu’il faut un fichier à cet endroit.</translation>
    </message>
    <message>
        <source>Move the folder away, or choose another path for the file.</source>
        <translation>Déplacez le dossier, ou choisissez un autre chemin pour le fichier.</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder, but it must be one.</source>
        <translation>%1 n’est pas un dossier sur le serveur, alors qu’il en faut un à cet endroit.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another path.</source>
        <translation>Déplacez le fichier, ou choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>%1 is a symlink that does not belong to root; nothing is installed through it.</source>
        <translation>%1 est un lien symbolique qui n’appartient pas à root&#xa0;; rien n’est installé à travers lui.</translation>
    </message>
    <message>
        <source>Replace the symlink by a folder, or give it to root.</source>
        <translation>Remplacez le lien par un dossier, ou donnez-le à root.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the server.</source>
        <translation>%1 n’a pas pu être installé sur le serveur.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>Not all files could be put back on the server; it stopped at %1.</source>
        <translation>Tous les fichiers n’ont pas pu être remis en place sur le serveur&#xa0;; arrêt à %1.</translation>
    </message>
    <message>
        <source>Deploy again when what the details say is mended.</source>
        <translation>Déployez à nouveau quand ce que disent les détails est réparé.</translation>
    </message>
    <message>
        <source>The folder %1 is missing on the server.</source>
        <translation>Le dossier %1 manque sur le serveur.</translation>
    </message>
    <message>
        <source>Deploy again.</source>
        <translation>Déployez à nouveau.</translation>
    </message>
    <message>
        <source>systemd could not read its units again.</source>
        <translation>systemd n’a pas pu relire ses unités.</translation>
    </message>
    <message>
        <source>The unit %1 could not be enabled.</source>
        <translation>L’unité %1 n’a pas pu être activée.</translation>
    </message>
    <message>
        <source>The unit %1 could not be started.</source>
        <translation>L’unité %1 n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The log shows its last words.</source>
        <translation>Le journal montre ses derniers mots.</translation>
    </message>
    <message>
        <source>The server has no program that could ask a web address.</source>
        <translation>Le serveur n’a pas de programme pour interroger une adresse web.</translation>
    </message>
    <message>
        <source>Install curl there, or choose another check for this service.</source>
        <translation>Installez-y curl, ou choisissez un autre contrôle pour ce service.</translation>
    </message>
    <message>
        <source>The server has no program that could try a port.</source>
        <translation>Le serveur n’a pas de programme pour essayer un port.</translation>
    </message>
    <message>
        <source>Install netcat there, or choose another check for this service.</source>
        <translation>Installez-y netcat, ou choisissez un autre contrôle pour ce service.</translation>
    </message>
    <message>
        <source>A disk of the server is full: make room, and deploy again.</source>
        <translation>Un disque du serveur est plein&#xa0;: faites de la place, puis déployez à nouveau.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server could not be reserved for this deploy.</source>
        <translation>Le serveur n’a pas pu être réservé pour ce déploiement.</translation>
    </message>
    <message>
        <source>Check whether /var/lib/chatelaine can be written there.</source>
        <translation>Regardez si l’on peut y écrire dans /var/lib/chatelaine.</translation>
    </message>
    <message>
        <source>%1 has been deploying here since %2.</source>
        <translation>%1 y déploie depuis %2.</translation>
    </message>
    <message>
        <source>Try again when that is finished.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Waiting for %1, who is deploying here since %2.</source>
        <translation>En attente de %1, qui y déploie depuis %2.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>The files could not be installed.</source>
        <translation>Les fichiers n’ont pas pu être installés.</translation>
    </message>
    <message>
        <source>The files of this service are as they were.</source>
        <translation>Les fichiers de ce service sont restés tels quels.</translation>
    </message>
    <message>
        <source>The service runs with its new settings, but the server keeps no record of it yet.</source>
        <translation>Le service tourne avec ses nouveaux réglages, mais le serveur n’en garde pas encore la trace.</translation>
    </message>
    <message>
        <source>Deploy again to complete it.</source>
        <translation>Déployez à nouveau pour terminer.</translation>
    </message>
    <message>
        <source>Some of its files may be new already; they were not put to use. The next deploy completes it.</source>
        <translation>Certains de ses fichiers sont peut-être déjà nouveaux&#xa0;; ils n’ont pas été mis en service. Le prochain déploiement terminera.</translation>
    </message>
    <message>
        <source>Cancelled; its files were put back.</source>
        <translation>Annulé&#xa0;; ses fichiers ont été remis comme avant.</translation>
    </message>
    <message>
        <source>Its new files are in place; whether it runs with them was not awaited. The next deploy completes it.</source>
        <translation>Ses nouveaux fichiers sont en place&#xa0;; on n’a pas attendu de voir s’il tourne avec. Le prochain déploiement terminera.</translation>
    </message>
    <message>
        <source>Its new files are in place; the next deploy tries it again.</source>
        <translation>Ses nouveaux fichiers sont en place&#xa0;; le prochain déploiement réessaiera.</translation>
    </message>
    <message>
        <source>The deploy could not be recorded.</source>
        <translation>Le déploiement n’a pas pu être consigné.</translation>
    </message>
    <message>
        <source>The server has no Docker Compose.</source>
        <translation>Le serveur n’a pas Docker Compose.</translation>
    </message>
    <message>
        <source>Install docker-compose there.</source>
        <translation>Installez-y docker-compose.</translation>
    </message>
    <message>
        <source>Docker Compose could not start the containers.</source>
        <translation>Docker Compose n’a pas pu démarrer les conteneurs.</translation>
    </message>
    <message>
        <source>The server does not run systemd.</source>
        <translation>Le serveur ne tourne pas avec systemd.</translation>
    </message>
    <message>
        <source>Run this service on another server.</source>
        <translation>Faites tourner ce service sur un autre serveur.</translation>
    </message>
    <message>
        <source>The units could not be started.</source>
        <translation>Les unités n’ont pas pu démarrer.</translation>
    </message>
    <message>
        <source>The reload command failed.</source>
        <translation>La commande de rechargement a échoué.</translation>
    </message>
    <message>
        <source>Correct it; until then this server cannot be reached.</source>
        <translation>Corrigez-le&#xa0;; d’ici là, ce serveur n’est pas joignable.</translation>
    </message>
    <message>
        <source>The variable %1 must be a text.</source>
        <translation>La variable %1 doit être un texte.</translation>
    </message>
    <message>
        <source>The variable %1 must be yes or no.</source>
        <translation>La variable %1 doit être oui ou non.</translation>
    </message>
    <message>
        <source>The port “%1” is not a number from 1 to 65535.</source>
        <translation>Le port «&#xa0;%1&#xa0;» n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The way to become root “%1” is not one Chatelaine knows.</source>
        <translation>Chatelaine ne connaît pas la façon «&#xa0;%1&#xa0;» de devenir root.</translation>
    </message>
    <message>
        <source>Set ansible_become_method to sudo, su or doas.</source>
        <translation>Réglez ansible_become_method sur sudo, su ou doas.</translation>
    </message>
    <message>
        <source>%1 is to be reached by “%2”, which Chatelaine cannot do.</source>
        <translation>%1 est à joindre par «&#xa0;%2&#xa0;», ce que Chatelaine ne sait pas faire.</translation>
    </message>
    <message>
        <source>Set ansible_connection to ssh or local.</source>
        <translation>Réglez ansible_connection sur ssh ou local.</translation>
    </message>
    <message>
        <source>changed since the last comparison</source>
        <translation>changé depuis la dernière comparaison</translation>
    </message>
    <message>
        <source>There is no service “%1” on the servers asked for.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;» sur les serveurs demandés.</translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation>Les services sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no server “%1” in this folder.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;» dans ce dossier.</translation>
    </message>
    <message>
        <source>The servers are: %1.</source>
        <translation>Les serveurs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The groups %1 and %2 contain each other.</source>
        <translation>Les groupes %1 et %2 se contiennent l’un l’autre.</translation>
    </message>
    <message>
        <source>Take one of them out of the other&apos;s children.</source>
        <translation>Retirez l’un des deux des children de l’autre.</translation>
    </message>
    <message>
        <source>ansible_group_priority of the group %1 must be a whole number.</source>
        <translation>ansible_group_priority du groupe %1 doit être un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is the name of a server and of a group.</source>
        <translation>%1 est à la fois le nom d’un serveur et d’un groupe.</translation>
    </message>
    <message>
        <source>The range [%1] of server names is wrong.</source>
        <translation>La plage [%1] de noms de serveurs est fausse.</translation>
    </message>
    <message>
        <source>A range looks like [1:20], [01:20], [a:f] or, with a step, [0:10:2].</source>
        <translation>Une plage s’écrit [1:20], [01:20], [a:f] ou, avec un pas, [0:10:2].</translation>
    </message>
    <message>
        <source>%1 stands for more than 100,000 servers.</source>
        <translation>%1 représente plus de 100&#xa0;000 serveurs.</translation>
    </message>
    <message>
        <source>The section %1 is wrong: its name may have no spaces.</source>
        <translation>La section %1 est fausse&#xa0;: son nom ne peut pas contenir d’espace.</translation>
    </message>
    <message>
        <source>The section %1 is wrong: behind the colon there may be children or vars.</source>
        <translation>La section %1 est fausse&#xa0;: après le deux-points, il peut y avoir children ou vars.</translation>
    </message>
    <message>
        <source>A quotation mark of this line is not closed.</source>
        <translation>Un guillemet de cette ligne n’est pas fermé.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a server.</source>
        <translation>%1 n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>Behind the name of a server there may only be key=value; a value with spaces needs quotation marks.</source>
        <translation>Après le nom d’un serveur, il ne peut y avoir que clé=valeur&#xa0;; une valeur avec des espaces doit être entre guillemets.</translation>
    </message>
    <message>
        <source>In a section of variables each line must be key = value.</source>
        <translation>Dans une section de variables, chaque ligne doit être clé = valeur.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a group.</source>
        <translation>%1 n’est pas un nom de groupe.</translation>
    </message>
    <message>
        <source>There are variables for the group %1, but no such group.</source>
        <translation>Il y a des variables pour le groupe %1, mais ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is named as a child, but there is no such group.</source>
        <translation>%1 est cité parmi les children, mais ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>The inventory %1 does not exist.</source>
        <translation>L’inventaire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 lies outside this folder and is not read.</source>
        <translation>%1 est en dehors de ce dossier et n’est pas lu.</translation>
    </message>
    <message>
        <source>The inventory %1 is encrypted as a whole.</source>
        <translation>L’inventaire %1 est chiffré en entier.</translation>
    </message>
    <message>
        <source>The inventory %1 is written in TOML, which is not read here.</source>
        <translation>L’inventaire %1 est écrit en TOML, qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>The inventory %1 is empty.</source>
        <translation>L’inventaire %1 est vide.</translation>
    </message>
    <message>
        <source>The inventory %1 must be a map of groups.</source>
        <translation>L’inventaire %1 doit être un dictionnaire de groupes.</translation>
    </message>
    <message>
        <source>Begin with &quot;all:&quot; and &quot;hosts:&quot; below it.</source>
        <translation>Commencez par «&#xa0;all:&#xa0;», puis «&#xa0;hosts:&#xa0;» en dessous.</translation>
    </message>
    <message>
        <source>There is no list of servers (inventory).</source>
        <translation>Il n’y a pas de liste de serveurs (inventaire).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the group %2 must be a map: names followed by a colon.</source>
        <translation>«&#xa0;%1&#xa0;» du groupe %2 doit être un dictionnaire&#xa0;: des noms suivis d’un deux-points.</translation>
    </message>
    <message>
        <source>Write each name on a line of its own, with a colon behind it and without a dash before it.</source>
        <translation>Écrivez chaque nom sur sa propre ligne, suivi d’un deux-points et sans tiret devant.</translation>
    </message>
    <message>
        <source>The server name %1 must be a text: put it in quotation marks.</source>
        <translation>Le nom de serveur %1 doit être un texte&#xa0;: mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The variables of the server %1 must be a map.</source>
        <translation>Les variables du serveur %1 doivent être un dictionnaire.</translation>
    </message>
    <message>
        <source>The group name %1 must be a text: put it in quotation marks.</source>
        <translation>Le nom de groupe %1 doit être un texte&#xa0;: mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>Les groupes sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>%1 is not a group: below it there must be hosts, children or vars.</source>
        <translation>%1 n’est pas un groupe&#xa0;: il faut hosts, children ou vars en dessous.</translation>
    </message>
    <message>
        <source>%1 in the group %2 is not used: a group has only hosts, children and vars.</source>
        <translation>%1 dans le groupe %2 n’est pas utilisé&#xa0;: un groupe n’a que hosts, children et vars.</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>propriétaire %1 → %2</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>droits %1 → %2</translation>
    </message>
    <message>
        <source>mode %1 → %2, owner %3 → %4</source>
        <translation>droits %1 → %2, propriétaire %3 → %4</translation>
    </message>
    <message>
        <source>removed although it was changed on the server</source>
        <translation>supprimé bien que modifié sur le serveur</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>kept as it is on the server</source>
        <translation>gardé tel quel sur le serveur</translation>
    </message>
    <message>
        <source>was removed on the server</source>
        <translation>a été supprimé sur le serveur</translation>
    </message>
    <message>
        <source>was changed on the server since the last deploy</source>
        <translation>a été modifié sur le serveur depuis le dernier déploiement</translation>
    </message>
    <message>
        <source>the folder goes if nothing is in it</source>
        <translation>le dossier disparaît s’il est vide</translation>
    </message>
    <message>
        <source>Docker does not answer</source>
        <translation>Docker ne répond pas</translation>
    </message>
    <message>
        <source>no container is there</source>
        <translation>il n’y a aucun conteneur</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 redémarre sans cesse</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 est en mauvaise santé</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 of %2 containers healthy</source>
        <translation>%1 sur %2 conteneurs en ordre</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 sur %2 conteneurs tournent</translation>
    </message>
    <message>
        <source>The service %1 is left as it is.</source>
        <translation>Le service %1 est laissé tel quel.</translation>
    </message>
    <message>
        <source>There is a file %1 on the server that Chatelaine did not install.</source>
        <translation>Sur le serveur se trouve un fichier %1 que Chatelaine n’a pas installé.</translation>
    </message>
    <message>
        <source>Decide whether to take it over or to keep it.</source>
        <translation>Décidez de le reprendre ou de le garder.</translation>
    </message>
    <message>
        <source>There is a folder %1 on the server that Chatelaine did not make; its mode or owner would change.</source>
        <translation>Sur le serveur se trouve un dossier %1 que Chatelaine n’a pas créé&#xa0;; ses droits ou son propriétaire changeraient.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the service %2.</source>
        <translation>Le fichier %1 appartient au service %2.</translation>
    </message>
    <message>
        <source>Give one of the two another place, or deploy %1 first if it has moved.</source>
        <translation>Donnez un autre endroit à l’un des deux, ou déployez d’abord %1 s’il a été déplacé.</translation>
    </message>
    <message>
        <source>The service %1 wants the same file %2.</source>
        <translation>Le service %1 veut le même fichier %2.</translation>
    </message>
    <message>
        <source>Give one of the two another place.</source>
        <translation>Donnez un autre endroit à l’un des deux.</translation>
    </message>
    <message>
        <source>The way to %1 leads through %2, a link that does not belong to root: somebody else could turn it.</source>
        <translation>Le chemin vers %1 passe par %2, un lien qui n’appartient pas à root&#xa0;: quelqu’un d’autre pourrait le détourner.</translation>
    </message>
    <message>
        <source>Replace the link by a folder, or make root its owner.</source>
        <translation>Remplacez le lien par un dossier, ou donnez-le à root.</translation>
    </message>
    <message>
        <source>There is a folder on the server where the file %1 belongs.</source>
        <translation>Sur le serveur, un dossier se trouve à la place du fichier %1.</translation>
    </message>
    <message>
        <source>Look at what is in it, and move it away.</source>
        <translation>Regardez ce qu’il contient, puis déplacez-le.</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder, but there must be one.</source>
        <translation>Sur le serveur, %1 n’est pas un dossier, alors qu’il en faut un.</translation>
    </message>
    <message>
        <source>Look at what it is, and move it away.</source>
        <translation>Regardez ce que c’est, puis déplacez-le.</translation>
    </message>
    <message>
        <source>The file %1 is no longer wanted, but somebody changed it on the server.</source>
        <translation>Le fichier %1 n’est plus voulu, mais quelqu’un l’a modifié sur le serveur.</translation>
    </message>
    <message>
        <source>Decide whether to remove it or to keep it.</source>
        <translation>Décidez de le supprimer ou de le garder.</translation>
    </message>
    <message>
        <source>A service %1 was deployed on this machine as part of the server %2.</source>
        <translation>Un service %1 a été déployé sur cette machine en tant que partie du serveur %2.</translation>
    </message>
    <message>
        <source>If both names are one machine, give one of the services another name; if the server was renamed, take it over.</source>
        <translation>Si les deux noms désignent une même machine, donnez un autre nom à l’un des services&#xa0;; si le serveur a été renommé, reprenez-le.</translation>
    </message>
    <message>
        <source>The list of installed files %1 on the server is damaged.</source>
        <translation>La liste des fichiers installés %1 sur le serveur est abîmée.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or remove it on the server: then you are asked about each file that differs.</source>
        <translation>Récupérez-la d’une sauvegarde, ou supprimez-la sur le serveur&#xa0;: on vous demandera alors pour chaque fichier qui diffère.</translation>
    </message>
    <message>
        <source>The service %1 needs Docker, and the server %2 has none.</source>
        <translation>Le service %1 a besoin de Docker, et le serveur %2 ne l’a pas.</translation>
    </message>
    <message>
        <source>Install Docker on the server (Debian: the package docker.io).</source>
        <translation>Installez Docker sur le serveur (Debian&#xa0;: le paquet docker.io).</translation>
    </message>
    <message>
        <source>Docker on the server %1 does not answer.</source>
        <translation>Docker ne répond pas sur le serveur %1.</translation>
    </message>
    <message>
        <source>Check whether it runs (systemctl status docker), and try again.</source>
        <translation>Regardez s’il tourne (systemctl status docker), puis réessayez.</translation>
    </message>
    <message>
        <source>The service %1 needs Docker Compose, and the server %2 has none.</source>
        <translation>Le service %1 a besoin de Docker Compose, et le serveur %2 ne l’a pas.</translation>
    </message>
    <message>
        <source>Install it on the server (Debian: the package docker-compose).</source>
        <translation>Installez-le sur le serveur (Debian&#xa0;: le paquet docker-compose).</translation>
    </message>
    <message>
        <source>The service %1 needs systemd, and the server %2 runs without it.</source>
        <translation>Le service %1 a besoin de systemd, et le serveur %2 tourne sans.</translation>
    </message>
    <message>
        <source>Run it on another server, or as a compose project.</source>
        <translation>Faites-le tourner sur un autre serveur, ou comme projet compose.</translation>
    </message>
    <message>
        <source>The service %1 is of the kind %2, which this Chatelaine does not deploy.</source>
        <translation>Le service %1 est du type %2, que cette version de Chatelaine ne déploie pas.</translation>
    </message>
    <message>
        <source>Use a newer Chatelaine, or run it as a compose project.</source>
        <translation>Utilisez une version plus récente de Chatelaine, ou faites-le tourner comme projet compose.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Créer le dossier %1</translation>
    </message>
    <message>
        <source>Make %1 folders</source>
        <translation>Créer %1 dossiers</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Install %1 files</source>
        <translation>Installer %1 fichiers</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove %1 files</source>
        <translation>Supprimer %1 fichiers</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Démarrer les conteneurs</translation>
    </message>
    <message>
        <source>Let systemd read its units again</source>
        <translation>Faire relire ses unités à systemd</translation>
    </message>
    <message>
        <source>Have %1 start at boot</source>
        <translation>Démarrer %1 à l’allumage</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Tell the programs that read the files</source>
        <translation>Prévenir les lecteurs des fichiers</translation>
    </message>
    <message>
        <source>Wait until it answers</source>
        <translation>Attendre une réponse</translation>
    </message>
    <message>
        <source>Write down what was deployed</source>
        <translation>Consigner ce qui a été déployé</translation>
    </message>
    <message>
        <source>Too large or not text: %1 on the server, %2 as wanted.</source>
        <translation>Trop grand ou pas du texte&#xa0;: %1 sur le serveur, %2 voulu.</translation>
    </message>
    <message>
        <source>%1 of %2 files in place</source>
        <translation>%1 sur %2 fichiers en place</translation>
    </message>
    <message>
        <source>The account %1 is not root on the server %2.</source>
        <translation>Le compte %1 n’est pas root sur le serveur %2.</translation>
    </message>
    <message>
        <source>Set ansible_become for the server, or log in as root.</source>
        <translation>Réglez ansible_become pour le serveur, ou connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>the last deploy did not end</source>
        <translation>le dernier déploiement n’a pas abouti</translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation>pas encore déployé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>the server runs without systemd</source>
        <translation>le serveur tourne sans systemd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 units run</source>
        <translation>%1 sur %2 unités tournent</translation>
    </message>
    <message>
        <source>%1 waits for its time</source>
        <translation>%1 attend son heure</translation>
    </message>
    <message>
        <source>The state of the server %1 could not be read.</source>
        <translation>L’état du serveur %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the details.</source>
        <translation>Réessayez&#xa0;; si cela persiste, regardez les détails.</translation>
    </message>
    <message>
        <source>The name “%1” holds a line break.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient un retour à la ligne.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Rien n’a été changé sur le serveur.</translation>
    </message>
    <message>
        <source>The password of %1 was not accepted by %2 on the server %3.</source>
        <translation>Le mot de passe de %1 n’a pas été accepté par %2 sur le serveur %3.</translation>
    </message>
    <message>
        <source>Try again with the right password.</source>
        <translation>Réessayez avec le bon mot de passe.</translation>
    </message>
    <message>
        <source>The server %3 wants the password of %1 for %2, and nobody gave it.</source>
        <translation>Le serveur %3 veut le mot de passe de %1 pour %2, et personne ne l’a donné.</translation>
    </message>
    <message>
        <source>Try again and give the password.</source>
        <translation>Réessayez et donnez le mot de passe.</translation>
    </message>
    <message>
        <source>The account %1 cannot run commands on the server %2.</source>
        <translation>Le compte %1 ne peut pas lancer de commandes sur le serveur %2.</translation>
    </message>
    <message>
        <source>Log in with another account.</source>
        <translation>Connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the right to it, or log in with an account that has it.</source>
        <translation>Demandez ce droit à qui gère le serveur, ou connectez-vous avec un compte qui l’a.</translation>
    </message>
    <message>
        <source>The server %2 has no %1, so %3 cannot become %4 there.</source>
        <translation>Le serveur %2 n’a pas %1&#xa0;; %3 ne peut donc pas y devenir %4.</translation>
    </message>
    <message>
        <source>Log in as root, or choose another ansible_become_method.</source>
        <translation>Connectez-vous en tant que root, ou choisissez une autre ansible_become_method.</translation>
    </message>
    <message>
        <source>The account %1 may not become %4 by %2 on the server %3.</source>
        <translation>Le compte %1 n’a pas le droit de devenir %4 par %2 sur le serveur %3.</translation>
    </message>
    <message>
        <source>The account %1 did not become %4 by %2 on the server %3.</source>
        <translation>Le compte %1 n’est pas devenu %4 par %2 sur le serveur %3.</translation>
    </message>
    <message>
        <source>The work for the server %1 is too much at once.</source>
        <translation>Il y a trop de travail à la fois pour le serveur %1.</translation>
    </message>
    <message>
        <source>The server %1 did not start the work in time.</source>
        <translation>Le serveur %1 n’a pas commencé le travail à temps.</translation>
    </message>
    <message>
        <source>Chatelaine made a mistake here; please report it.</source>
        <translation>Chatelaine a fait une erreur ici&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>It was not ready within %1 seconds.</source>
        <translation>Il n’était pas prêt en %1 secondes.</translation>
    </message>
    <message>
        <source>The server %1 was not ready within %2 seconds.</source>
        <translation>Le serveur %1 n’était pas prêt en %2 secondes.</translation>
    </message>
    <message>
        <source>Check whether the server is overloaded, and try again.</source>
        <translation>Regardez si le serveur est surchargé, puis réessayez.</translation>
    </message>
    <message>
        <source>The work on the server %1 could not begin.</source>
        <translation>Le travail sur le serveur %1 n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>A health check needs one of http, tcp, command and container.</source>
        <translation>Un contrôle de santé demande l’un de ces mots&#xa0;: http, tcp, command ou container.</translation>
    </message>
    <message>
        <source>The address %1 must begin with http:// or https://.</source>
        <translation>L’adresse %1 doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>%1 must be a host and a port, as in 127.0.0.1:25.</source>
        <translation>%1 doit être un hôte et un port, comme 127.0.0.1:25.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>status must be an HTTP status, as in 200.</source>
        <translation>status doit être un statut HTTP, comme 200.</translation>
    </message>
    <message>
        <source>from must be server or here.</source>
        <translation>from doit être server ou here.</translation>
    </message>
    <message>
        <source>within must be a time such as 60s or 5m.</source>
        <translation>within doit être une durée comme 60s ou 5m.</translation>
    </message>
    <message>
        <source>The folder %1 of the service %2 must begin with a slash.</source>
        <translation>Le dossier %1 du service %2 doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>The project name %1 may have small letters, digits, dashes and underscores only.</source>
        <translation>Le nom de projet %1 ne peut avoir que des minuscules, des chiffres, des tirets et des tirets bas.</translation>
    </message>
    <message>
        <source>mode must be octal and in quotation marks, as in &quot;0640&quot;.</source>
        <translation>mode doit être en octal et entre guillemets, comme &quot;0640&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an account or group.</source>
        <translation>%1 n’est pas un nom de compte ou de groupe.</translation>
    </message>
    <message>
        <source>The service %1 writes %2 twice.</source>
        <translation>Le service %1 écrit %2 deux fois.</translation>
    </message>
    <message>
        <source>The compose file %1 is not among the installed files.</source>
        <translation>Le fichier compose %1 n’est pas parmi les fichiers installés.</translation>
    </message>
    <message>
        <source>The service %1 installs no compose file.</source>
        <translation>Le service %1 n’installe pas de fichier compose.</translation>
    </message>
    <message>
        <source>The service %1 installs no unit below /etc/systemd/system.</source>
        <translation>Le service %1 n’installe pas d’unité sous /etc/systemd/system.</translation>
    </message>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>Il n’y a pas de type de service appelé %1.</translation>
    </message>
    <message>
        <source>The services %1 and %2 both write %3.</source>
        <translation>Les services %1 et %2 écrivent tous deux %3.</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside this folder.</source>
        <translation>%1 est un lien vers un fichier hors de ce dossier.</translation>
    </message>
    <message>
        <source>That file was not read.</source>
        <translation>Ce fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>Copy the file into the folder.</source>
        <translation>Copiez le fichier dans le dossier.</translation>
    </message>
    <message>
        <source>There is no template %1.</source>
        <translation>Il n’y a pas de modèle %1.</translation>
    </message>
    <message>
        <source>This must become a text, and it became something else.</source>
        <translation>Cela doit donner un texte, et a donné autre chose.</translation>
    </message>
    <message>
        <source>The destination of this file is empty or has line breaks in it.</source>
        <translation>La destination de ce fichier est vide ou contient des retours à la ligne.</translation>
    </message>
    <message>
        <source>The destination %1 leads out of the service&apos;s folder %2.</source>
        <translation>La destination %1 sort du dossier %2 du service.</translation>
    </message>
    <message>
        <source>A service cannot put a file at %1.</source>
        <translation>Un service ne peut pas mettre de fichier à l’endroit %1.</translation>
    </message>
    <message>
        <source>There is no role or service called %1.</source>
        <translation>Il n’y a pas de rôle ni de service appelé %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not read, because %2 comes before it.</source>
        <translation>%1 n’est pas lu, car %2 passe avant.</translation>
    </message>
    <message>
        <source>The file %1 is encrypted as a whole; its variables are not known here.</source>
        <translation>Le fichier %1 est chiffré en entier&#xa0;; ses variables ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>The file %1 must be a map of variables.</source>
        <translation>Le fichier %1 doit être un dictionnaire de variables.</translation>
    </message>
    <message>
        <source>Write each variable as &quot;name: value&quot;.</source>
        <translation>Écrivez chaque variable sous la forme «&#xa0;nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be a text, or a map with a text for each language.</source>
        <translation>%1 doit être un texte, ou un dictionnaire avec un texte par langue.</translation>
    </message>
    <message>
        <source>kind must be compose, systemd, stack or files.</source>
        <translation>kind doit être compose, systemd, stack ou files.</translation>
    </message>
    <message>
        <source>tier must be core, apps or users.</source>
        <translation>tier doit être core, apps ou users.</translation>
    </message>
    <message>
        <source>This entry must be a map.</source>
        <translation>Cette entrée doit être un dictionnaire.</translation>
    </message>
    <message>
        <source>Each entry of needs must be the name of a service, or a map with service, instance and host.</source>
        <translation>Chaque entrée de needs doit être le nom d’un service, ou un dictionnaire avec service, instance et host.</translation>
    </message>
    <message>
        <source>The option %1 must be a map.</source>
        <translation>L’option %1 doit être un dictionnaire.</translation>
    </message>
    <message>
        <source>kind is missing: compose, systemd, stack or files.</source>
        <translation>kind manque&#xa0;: compose, systemd, stack ou files.</translation>
    </message>
    <message>
        <source>Each entry of install must be a map with src and dest.</source>
        <translation>Chaque entrée de install doit être un dictionnaire avec src et dest.</translation>
    </message>
    <message>
        <source>state must be file or directory.</source>
        <translation>state doit être file ou directory.</translation>
    </message>
    <message>
        <source>A directory needs dest and has no src.</source>
        <translation>Un dossier (directory) demande dest et n’a pas de src.</translation>
    </message>
    <message>
        <source>src must name a file of the service, as in templates/env.j2 or files/index.html.</source>
        <translation>src doit désigner un fichier du service, comme templates/env.j2 ou files/index.html.</translation>
    </message>
    <message>
        <source>The service has no file %1.</source>
        <translation>Le service n’a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 doit être une liste.</translation>
    </message>
    <message>
        <source>%1 must be a map: names of instances with their settings below.</source>
        <translation>%1 doit être un dictionnaire&#xa0;: des noms d’instances avec leurs réglages en dessous.</translation>
    </message>
    <message>
        <source>%1 in %2 is no service: it needs a map with &quot;service:&quot; and the kind of service.</source>
        <translation>%1 dans %2 n’est pas un service&#xa0;: il faut un dictionnaire avec «&#xa0;service:&#xa0;» et le type de service.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a service: use up to 41 small letters, digits and dashes, beginning with a letter.</source>
        <translation>%1 ne peut pas être le nom d’un service&#xa0;: au plus 41 minuscules, chiffres et tirets, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>The server %1 has two services called %2; the second one is left out.</source>
        <translation>Le serveur %1 a deux services appelés %2&#xa0;; le second est laissé de côté.</translation>
    </message>
    <message>
        <source>These services need each other in a circle: %1.</source>
        <translation>Ces services ont besoin les uns des autres en cercle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs %2 on the server %3, and it is not there.</source>
        <translation>%1 a besoin de %2 sur le serveur %3, et il n’y est pas.</translation>
    </message>
    <message>
        <source>The jump host %1 does not reach the server %2 (%3).</source>
        <translation>Le serveur de rebond %1 n’atteint pas le serveur %2 (%3).</translation>
    </message>
    <message>
        <source>Check the address of the server as the jump host sees it, and that the jump host may forward connections.</source>
        <translation>Vérifiez l’adresse du serveur vue depuis le serveur de rebond, et que celui-ci a le droit de relayer des connexions.</translation>
    </message>
    <message>
        <source>No password and no data was sent to it.</source>
        <translation>Aucun mot de passe ni aucune donnée ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3, but %4 says %5: it may be another server, or somebody in between.</source>
        <translation>Le serveur %1 (%2) présente la clé d’hôte %3, mais %4 indique %5&#xa0;: c’est peut-être un autre serveur, ou quelqu’un entre les deux.</translation>
    </message>
    <message>
        <source>The server %1 shows the host key %2, which was revoked.</source>
        <translation>Le serveur %1 présente la clé d’hôte %2, qui a été révoquée.</translation>
    </message>
    <message>
        <source>Ask who runs the server; it needs a new host key.</source>
        <translation>Demandez à qui gère le serveur&#xa0;; il lui faut une nouvelle clé d’hôte.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3; when this computer last used it, at %4, it was %5: it may be another server, or somebody in between.</source>
        <translation>Le serveur %1 (%2) présente la clé d’hôte %3&#xa0;; la dernière fois que cet ordinateur l’a utilisé (%4), c’était %5&#xa0;: c’est peut-être un autre serveur, ou quelqu’un entre les deux.</translation>
    </message>
    <message>
        <source>Nobody confirmed the host key %3 of the server %1 (%2).</source>
        <translation>Personne n’a confirmé la clé d’hôte %3 du serveur %1 (%2).</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner or hoster names, and confirm it.</source>
        <translation>Comparez l’empreinte avec celle que donne le propriétaire ou l’hébergeur du serveur, et confirmez-la.</translation>
    </message>
    <message>
        <source>The known host keys in %1 cannot be read.</source>
        <translation>Les clés d’hôte connues dans %1 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Check that you may read this file.</source>
        <translation>Vérifiez que vous avez le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Replace it by one line for each server with its plain address, a key type and the key.</source>
        <translation>Remplacez-la par une ligne par serveur, avec son adresse en clair, un type de clé et la clé.</translation>
    </message>
    <message>
        <source>This line trusts a certificate authority and is not used: it could vouch for any server.</source>
        <translation>Cette ligne fait confiance à une autorité de certification et n’est pas utilisée&#xa0;: celle-ci pourrait se porter garante de n’importe quel serveur.</translation>
    </message>
    <message>
        <source>This line is not a host key and is not used.</source>
        <translation>Cette ligne n’est pas une clé d’hôte et n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Remove it, or write address, key type and key.</source>
        <translation>Supprimez-la, ou écrivez l’adresse, le type de clé et la clé.</translation>
    </message>
    <message>
        <source>The name in this line is hashed and is not used: nobody can read which server it is for.</source>
        <translation>Le nom dans cette ligne est haché et n’est pas utilisé&#xa0;: personne ne peut lire de quel serveur il s’agit.</translation>
    </message>
    <message>
        <source>The name in this line is a pattern and is not used: it could stand for other servers too.</source>
        <translation>Le nom dans cette ligne est un motif et n’est pas utilisé&#xa0;: il pourrait aussi désigner d’autres serveurs.</translation>
    </message>
    <message>
        <source>The host key could not be added to %1.</source>
        <translation>La clé d’hôte n’a pas pu être ajoutée à %1.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Check that you may write this file.</source>
        <translation>Vérifiez que vous avez le droit d’écrire ce fichier.</translation>
    </message>
    <message>
        <source>No command can be started on this computer.</source>
        <translation>Aucune commande ne peut être lancée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key file %1 for the server %2 does not exist.</source>
        <translation>Le fichier de clé %1 pour le serveur %2 n’existe pas.</translation>
    </message>
    <message>
        <source>Correct ansible_ssh_private_key_file in the inventory, or bring the key there.</source>
        <translation>Corrigez ansible_ssh_private_key_file dans l’inventaire, ou mettez la clé à cet endroit.</translation>
    </message>
    <message>
        <source>The key file %1 is not used: others on this computer may read it.</source>
        <translation>Le fichier de clé %1 n’est pas utilisé&#xa0;: d’autres peuvent le lire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Réservez-le à vous seul&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read as a private key.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu comme clé privée.</translation>
    </message>
    <message>
        <source>Check that it is a private key (not the .pub file) and that you may read it.</source>
        <translation>Vérifiez que c’est une clé privée (pas le fichier .pub) et que vous avez le droit de la lire.</translation>
    </message>
    <message>
        <source>There is nothing here to log in with as %1 on the server %2.</source>
        <translation>Il n’y a rien ici pour se connecter en tant que %1 au serveur %2.</translation>
    </message>
    <message>
        <source>Name a key file in the inventory, start an SSH agent, or give a password.</source>
        <translation>Indiquez un fichier de clé dans l’inventaire, démarrez un agent SSH ou donnez un mot de passe.</translation>
    </message>
    <message>
        <source>The server %2 did not let %1 log in. Tried: %3.</source>
        <translation>Le serveur %2 n’a pas laissé entrer %1. Essayé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the account&apos;s name, and that its key is allowed on the server.</source>
        <translation>Vérifiez le nom du compte, et que sa clé est autorisée sur le serveur.</translation>
    </message>
    <message>
        <source>The server %1 (%2) does not answer.</source>
        <translation>Le serveur %1 (%2) ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it is switched on, that the address is right, and your own network or VPN.</source>
        <translation>Vérifiez qu’il est allumé, que l’adresse est juste, et votre propre réseau ou VPN.</translation>
    </message>
    <message>
        <source>Nobody knows the name %2, the address of the server %1.</source>
        <translation>Personne ne connaît le nom %2, l’adresse du serveur %1.</translation>
    </message>
    <message>
        <source>Check the address in the inventory and your network connection.</source>
        <translation>Vérifiez l’adresse dans l’inventaire et votre connexion au réseau.</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection to %2.</source>
        <translation>Le serveur %1 refuse la connexion à %2.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the SSH service runs there.</source>
        <translation>Vérifiez l’adresse et le port, et que le service SSH y tourne.</translation>
    </message>
    <message>
        <source>There is no way from here to the server %1 (%2).</source>
        <translation>Aucun chemin ne mène d’ici au serveur %1 (%2).</translation>
    </message>
    <message>
        <source>Check your network connection or VPN.</source>
        <translation>Vérifiez votre connexion au réseau ou votre VPN.</translation>
    </message>
    <message>
        <source>Something answers at %2, but it is not an SSH server.</source>
        <translation>Quelque chose répond à l’adresse %2, mais ce n’est pas un serveur SSH.</translation>
    </message>
    <message>
        <source>Check the address and the port of the server %1.</source>
        <translation>Vérifiez l’adresse et le port du serveur %1.</translation>
    </message>
    <message>
        <source>The server %1 (%2) and Chatelaine could not agree on a secure connection.</source>
        <translation>Le serveur %1 (%2) et Chatelaine n’ont pas pu convenir d’une connexion sûre.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the SSH service of the server may be too old or overloaded.</source>
        <translation>Réessayez&#xa0;; si cela persiste, le service SSH du serveur est peut-être trop ancien ou surchargé.</translation>
    </message>
    <message>
        <source>The server %1 did not take the data in time.</source>
        <translation>Le serveur %1 n’a pas pris les données à temps.</translation>
    </message>
    <message>
        <source>The connection to the server %1 broke off.</source>
        <translation>La connexion au serveur %1 s’est rompue.</translation>
    </message>
    <message>
        <source>Check your network connection and try again.</source>
        <translation>Vérifiez votre connexion au réseau et réessayez.</translation>
    </message>
    <message>
        <source>What this computer remembers of the servers (%1) cannot be read.</source>
        <translation>Ce que cet ordinateur a retenu des serveurs (%1) ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup; or remove it, and compare each server&apos;s fingerprint again.</source>
        <translation>Récupérez le fichier d’une sauvegarde&#xa0;; ou supprimez-le, et comparez à nouveau l’empreinte de chaque serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory of the servers (%1) cannot be written.</source>
        <translation>Ce que cet ordinateur retient des serveurs (%1) ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Your ~/.ssh/config reaches it through a ProxyCommand or ProxyJump, which is not used here: name the jump host in the inventory (ansible_ssh_common_args: -J host).</source>
        <translation>Votre ~/.ssh/config l’atteint par un ProxyCommand ou ProxyJump, qui n’est pas utilisé ici&#xa0;: indiquez le serveur de rebond dans l’inventaire (ansible_ssh_common_args: -J host).</translation>
    </message>
    <message>
        <source>The journal of the server is damaged.</source>
        <translation>Le journal du serveur est abîmé.</translation>
    </message>
    <message>
        <source>The list of installed files %1 is damaged.</source>
        <translation>La liste des fichiers installés %1 est abîmée.</translation>
    </message>
    <message>
        <source>The list of installed files %1 was written by a newer Chatelaine.</source>
        <translation>La liste des fichiers installés %1 a été écrite par une version plus récente de Chatelaine.</translation>
    </message>
    <message>
        <source>Update Chatelaine on this computer.</source>
        <translation>Mettez à jour Chatelaine sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be called.</source>
        <translation>Une valeur de type %1 ne peut pas être appelée.</translation>
    </message>
    <message>
        <source>A list has too many entries.</source>
        <translation>Une liste a trop d’entrées.</translation>
    </message>
    <message>
        <source>What “%1” asks for is not in the list or map.</source>
        <translation>Ce que demande «&#xa0;%1&#xa0;» n’est pas dans la liste ou le dictionnaire.</translation>
    </message>
    <message>
        <source>“%1” is given too many arguments.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit trop d’arguments.</translation>
    </message>
    <message>
        <source>A slice has no meaning here.</source>
        <translation>Une tranche n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be a key.</source>
        <translation>Une valeur de type %1 ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>A text becomes too long.</source>
        <translation>Un texte devient trop long.</translation>
    </message>
    <message>
        <source>This expression has too many parts.</source>
        <translation>Cette expression a trop de parties.</translation>
    </message>
    <message>
        <source>Two tests with “is” cannot follow each other.</source>
        <translation>Deux tests avec «&#xa0;is&#xa0;» ne peuvent pas se suivre.</translation>
    </message>
    <message>
        <source>A name or a number was expected after the dot.</source>
        <translation>Un nom ou un nombre était attendu après le point.</translation>
    </message>
    <message>
        <source>The arguments in these parentheses are in a wrong order.</source>
        <translation>Les arguments entre ces parenthèses sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The text given to “from_json” is not JSON.</source>
        <translation>Le texte donné à «&#xa0;from_json&#xa0;» n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The text given to “from_yaml” is not YAML.</source>
        <translation>Le texte donné à «&#xa0;from_yaml&#xa0;» n’est pas du YAML.</translation>
    </message>
    <message>
        <source>“items2dict” needs maps with “%1” and “%2”.</source>
        <translation>«&#xa0;items2dict&#xa0;» demande des dictionnaires avec «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“combine” has no way “%1” to merge lists.</source>
        <translation>«&#xa0;combine&#xa0;» n’a pas de façon «&#xa0;%1&#xa0;» de fusionner des listes.</translation>
    </message>
    <message>
        <source>A value is nested too deeply.</source>
        <translation>Une valeur est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>“%1” has no argument “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’argument «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a map was expected.</source>
        <translation>«&#xa0;subelements&#xa0;» trouve une valeur de type %1 là où un dictionnaire était attendu.</translation>
    </message>
    <message>
        <source>“subelements” finds no entry “%1”.</source>
        <translation>«&#xa0;subelements&#xa0;» ne trouve pas d’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a list was expected.</source>
        <translation>«&#xa0;subelements&#xa0;» trouve une valeur de type %1 là où une liste était attendue.</translation>
    </message>
    <message>
        <source>“rekey_on_member” needs maps with “%1”.</source>
        <translation>«&#xa0;rekey_on_member&#xa0;» demande des dictionnaires avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“rekey_on_member” finds the key “%1” twice.</source>
        <translation>«&#xa0;rekey_on_member&#xa0;» trouve deux fois la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no digest “%1”.</source>
        <translation>Il n’y a pas de somme de contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un UUID.</translation>
    </message>
    <message>
        <source>The text given to “b64decode” is not base64.</source>
        <translation>Le texte donné à «&#xa0;b64decode&#xa0;» n’est pas du base64.</translation>
    </message>
    <message>
        <source>An address has no part “%1”.</source>
        <translation>Une adresse n’a pas de partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“round” knows the methods common, ceil and floor, not “%1”.</source>
        <translation>«&#xa0;round&#xa0;» connaît les méthodes common, ceil et floor, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only a number above zero has a logarithm.</source>
        <translation>Seul un nombre supérieur à zéro a un logarithme.</translation>
    </message>
    <message>
        <source>A logarithm needs a base above zero that is not 1.</source>
        <translation>Un logarithme demande une base supérieure à zéro et différente de 1.</translation>
    </message>
    <message>
        <source>The root of a negative number is no real number.</source>
        <translation>La racine d’un nombre négatif n’est pas un nombre réel.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>“dictsort” sorts by “key” or by “value”.</source>
        <translation>«&#xa0;dictsort&#xa0;» trie selon «&#xa0;key&#xa0;» ou «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>“regex_replace” should replace %1 times, but replaced %2 times.</source>
        <translation>«&#xa0;regex_replace&#xa0;» devait remplacer %1 fois, mais a remplacé %2 fois.</translation>
    </message>
    <message>
        <source>“%1” names no group of the regular expression.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun groupe de l’expression régulière.</translation>
    </message>
    <message>
        <source>“regex_escape” cannot do the kind “%1”.</source>
        <translation>«&#xa0;regex_escape&#xa0;» ne connaît pas le type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” lacks an argument.</source>
        <translation>Il manque un argument à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs a number of at least 1.</source>
        <translation>«&#xa0;%1&#xa0;» demande un nombre d’au moins 1.</translation>
    </message>
    <message>
        <source>“truncate” needs a length that is larger than its ending.</source>
        <translation>«&#xa0;truncate&#xa0;» demande une longueur plus grande que sa fin.</translation>
    </message>
    <message>
        <source>“wordwrap” needs a width of at least 1.</source>
        <translation>«&#xa0;wordwrap&#xa0;» demande une largeur d’au moins 1.</translation>
    </message>
    <message>
        <source>“format” takes values by place or by name, not both.</source>
        <translation>«&#xa0;format&#xa0;» prend des valeurs par position ou par nom, pas les deux.</translation>
    </message>
    <message>
        <source>“comment” has no style “%1”.</source>
        <translation>«&#xa0;comment&#xa0;» n’a pas de style «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value that must be given is missing: %1.</source>
        <translation>Une valeur obligatoire manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1” that Chatelaine knows.</source>
        <translation>Chatelaine ne connaît pas de filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no test “%1” that Chatelaine knows.</source>
        <translation>Chatelaine ne connaît pas de test «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be formatted as “%2”.</source>
        <translation>Une valeur de type %1 ne peut pas être mise en forme avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“range” needs one to three whole numbers.</source>
        <translation>«&#xa0;range&#xa0;» demande un à trois nombres entiers.</translation>
    </message>
    <message>
        <source>The step of a range cannot be zero.</source>
        <translation>Le pas d’une plage ne peut pas être zéro.</translation>
    </message>
    <message>
        <source>“cycler” needs something to choose from.</source>
        <translation>«&#xa0;cycler&#xa0;» demande de quoi choisir.</translation>
    </message>
    <message>
        <source>The value of “%1” in the line “#jinja2:” is not of the right kind.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» dans la ligne «&#xa0;#jinja2:&#xa0;» n’est pas du bon type.</translation>
    </message>
    <message>
        <source>Chatelaine cannot do %1 in templates yet.</source>
        <translation>Chatelaine ne sait pas encore faire %1 dans les modèles.</translation>
    </message>
    <message>
        <source>The line “#jinja2:” has an unknown setting “%1”.</source>
        <translation>La ligne «&#xa0;#jinja2:&#xa0;» a un réglage inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The line “#jinja2:” must end with a line end.</source>
        <translation>La ligne «&#xa0;#jinja2:&#xa0;» doit se terminer par une fin de ligne.</translation>
    </message>
    <message>
        <source>The line “#jinja2:” must hold pairs like “lstrip_blocks: True”.</source>
        <translation>La ligne «&#xa0;#jinja2:&#xa0;» doit contenir des paires comme «&#xa0;lstrip_blocks: True&#xa0;».</translation>
    </message>
    <message>
        <source>Names that begin with an underscore cannot be imported.</source>
        <translation>Les noms qui commencent par un tiret bas ne peuvent pas être importés.</translation>
    </message>
    <message>
        <source>The block “%1” is defined twice.</source>
        <translation>Le bloc «&#xa0;%1&#xa0;» est défini deux fois.</translation>
    </message>
    <message>
        <source>A required block can hold only white space and comments.</source>
        <translation>Un bloc obligatoire ne peut contenir que des espaces et des commentaires.</translation>
    </message>
    <message>
        <source>A template can extend only one other.</source>
        <translation>Un modèle ne peut en étendre qu’un seul autre.</translation>
    </message>
    <message>
        <source>There is no block “%1” above this one.</source>
        <translation>Il n’y a pas de bloc «&#xa0;%1&#xa0;» au-dessus de celui-ci.</translation>
    </message>
    <message>
        <source>The required block “%1” is not given.</source>
        <translation>Le bloc obligatoire «&#xa0;%1&#xa0;» n’est pas donné.</translation>
    </message>
    <message>
        <source>The end of this comment is missing.</source>
        <translation>La fin de ce commentaire manque.</translation>
    </message>
    <message>
        <source>The end of this raw block is missing.</source>
        <translation>La fin de ce bloc raw manque.</translation>
    </message>
    <message>
        <source>The end of this text in quotes is missing.</source>
        <translation>La fin de ce texte entre guillemets manque.</translation>
    </message>
    <message>
        <source>This text holds a backslash escape that is not complete.</source>
        <translation>Ce texte contient une séquence d’échappement (barre oblique inverse) incomplète.</translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>“%1” closes nothing that is open here.</source>
        <translation>«&#xa0;%1&#xa0;» ne ferme rien qui soit ouvert ici.</translation>
    </message>
    <message>
        <source>A lookup needs the name of what to look up.</source>
        <translation>Un lookup a besoin du nom de ce qu’il doit chercher.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The format “%1” does not fit the values given to it.</source>
        <translation>Le format «&#xa0;%1&#xa0;» ne va pas avec les valeurs données.</translation>
    </message>
    <message>
        <source>A list of numbers would have too many entries.</source>
        <translation>Une liste de nombres aurait trop d’entrées.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Un nombre est divisé par zéro.</translation>
    </message>
    <message>
        <source>A whole number is too large for a calculation with fractions.</source>
        <translation>Un nombre entier est trop grand pour un calcul avec des décimales.</translation>
    </message>
    <message>
        <source>The result of “**” would be too large.</source>
        <translation>Le résultat de «&#xa0;**&#xa0;» serait trop grand.</translation>
    </message>
    <message>
        <source>The result of “*” would be too large.</source>
        <translation>Le résultat de «&#xa0;*&#xa0;» serait trop grand.</translation>
    </message>
    <message>
        <source>An infinite number has no whole number.</source>
        <translation>Un nombre infini n’a pas de nombre entier.</translation>
    </message>
    <message>
        <source>A value of type %1 is not a list to go through.</source>
        <translation>Une valeur de type %1 n’est pas une liste à parcourir.</translation>
    </message>
    <message>
        <source>The step of a slice cannot be zero.</source>
        <translation>Le pas d’une tranche ne peut pas être zéro.</translation>
    </message>
    <message>
        <source>“%1” does not work between a value of type %2 and one of type %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas entre une valeur de type %2 et une de type %3.</translation>
    </message>
    <message>
        <source>“%1” does not work with a value of type %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas avec une valeur de type %2.</translation>
    </message>
    <message>
        <source>The replacement “%1” names a group that the pattern does not have.</source>
        <translation>Le remplacement «&#xa0;%1&#xa0;» désigne un groupe que le motif n’a pas.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>A regular expression could not be searched for.</source>
        <translation>La recherche d’une expression régulière a échoué.</translation>
    </message>
    <message>
        <source>The replacement “%1” holds an escape that is not known.</source>
        <translation>Le remplacement «&#xa0;%1&#xa0;» contient une séquence d’échappement inconnue.</translation>
    </message>
    <message>
        <source>“cycle” needs something to choose from.</source>
        <translation>«&#xa0;cycle&#xa0;» demande de quoi choisir.</translation>
    </message>
    <message>
        <source>A recursive loop is called with one list.</source>
        <translation>Une boucle récursive s’appelle avec une seule liste.</translation>
    </message>
    <message>
        <source>The template calls itself, or is nested, too deeply.</source>
        <translation>Le modèle s’appelle lui-même, ou est imbriqué, trop profondément.</translation>
    </message>
    <message>
        <source>Rendering takes longer than %1 seconds and was given up.</source>
        <translation>Remplir le modèle prend plus de %1 secondes&#xa0;; abandonné.</translation>
    </message>
    <message>
        <source>The variable “%1” uses itself: %2.</source>
        <translation>La variable «&#xa0;%1&#xa0;» s’utilise elle-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is encrypted and this program has no vault password yet.</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré et ce programme n’a pas encore de mot de passe vault.</translation>
    </message>
    <message>
        <source>“omit” can only leave out an entry of a list or a map.</source>
        <translation>«&#xa0;omit&#xa0;» ne peut laisser de côté qu’une entrée de liste ou de dictionnaire.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be the result of a template.</source>
        <translation>Une valeur de type %1 ne peut pas être le résultat d’un modèle.</translation>
    </message>
    <message>
        <source>The rendered text becomes too long.</source>
        <translation>Le texte obtenu devient trop long.</translation>
    </message>
    <message>
        <source>Until then, Ansible itself can render this template.</source>
        <translation>D’ici là, Ansible lui-même peut remplir ce modèle.</translation>
    </message>
    <message>
        <source>The template ends inside “%1”; it lacks one of: %2.</source>
        <translation>Le modèle finit à l’intérieur de «&#xa0;%1&#xa0;»&#xa0;; il manque l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no statement “%1” here.</source>
        <translation>Il n’y a pas d’instruction «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no statement “%1” here; inside “%2” one of these was expected: %3.</source>
        <translation>Il n’y a pas d’instruction «&#xa0;%1&#xa0;» ici&#xa0;; dans «&#xa0;%2&#xa0;», l’une de celles-ci était attendue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1”.</source>
        <translation>Rien ne peut être affecté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A parameter without a default cannot follow one with a default.</source>
        <translation>Un paramètre sans valeur par défaut ne peut pas en suivre un qui en a une.</translation>
    </message>
    <message>
        <source>“call” must be followed by a call.</source>
        <translation>«&#xa0;call&#xa0;» doit être suivi d’un appel.</translation>
    </message>
    <message>
        <source>Only the attributes of a namespace can be set; “%1” is none.</source>
        <translation>Seuls les attributs d’un namespace peuvent être affectés&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 values are to be given to %2 names.</source>
        <translation>%1 valeurs doivent être données à %2 noms.</translation>
    </message>
    <message>
        <source>The macro “%1” is given its parameter “%2” twice.</source>
        <translation>La macro «&#xa0;%1&#xa0;» reçoit deux fois son paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The macro “%1” is given more arguments than it has parameters.</source>
        <translation>La macro «&#xa0;%1&#xa0;» reçoit plus d’arguments qu’elle n’a de paramètres.</translation>
    </message>
    <message>
        <source>“version” has no comparison “%1”.</source>
        <translation>«&#xa0;version&#xa0;» n’a pas de comparaison «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“version” cannot compare an empty version.</source>
        <translation>«&#xa0;version&#xa0;» ne peut pas comparer une version vide.</translation>
    </message>
    <message>
        <source>“%1” needs a text that is not empty.</source>
        <translation>«&#xa0;%1&#xa0;» demande un texte non vide.</translation>
    </message>
    <message>
        <source>The text that “index” looks for is not there.</source>
        <translation>Le texte que cherche «&#xa0;index&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation>Le modèle est imbriqué trop profondément ici.</translation>
    </message>
    <message>
        <source>A value is used that is not defined: %1.</source>
        <translation>Une valeur non définie est utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value of type %1 has no entry “%2”.</source>
        <translation>Une valeur de type %1 n’a pas d’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not defined.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas défini.</translation>
    </message>
    <message>
        <source>A similar name is defined: %1.</source>
        <translation>Un nom semblable est défini&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be compared.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version que l’on peut comparer.</translation>
    </message>
    <message>
        <source>“version” knows no kind of version “%1”.</source>
        <translation>«&#xa0;version&#xa0;» ne connaît pas de type de version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The JSON text goes on here although its value has ended.</source>
        <translation>Le texte JSON continue ici alors que sa valeur est finie.</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep here.</source>
        <translation>Le texte JSON est imbriqué ici sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>Il faut une valeur JSON ici.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ce nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>There is a line break or control character in a JSON text; it must be written as an escape.</source>
        <translation>Un texte JSON contient un retour à la ligne ou un caractère de contrôle&#xa0;; il faut l’écrire comme séquence d’échappement.</translation>
    </message>
    <message>
        <source>This escape in a JSON text means no character.</source>
        <translation>Cette séquence d’échappement dans un texte JSON ne désigne aucun caractère.</translation>
    </message>
    <message>
        <source>The JSON text in quotes that begins here is never closed.</source>
        <translation>Le texte JSON entre guillemets qui commence ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Il faut une virgule ou un crochet fermant ici.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation>Il faut une virgule ou une accolade fermante ici.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Il faut une clé entre guillemets doubles ici.</translation>
    </message>
    <message>
        <source>A colon is expected here, after the key.</source>
        <translation>Il faut un deux-points ici, après la clé.</translation>
    </message>
    <message>
        <source>The file holds a byte here that is not UTF-8 text.</source>
        <translation>Le fichier contient ici un octet qui n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>Enregistrez le fichier en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>“%1” alone is a sign of YAML and no value.</source>
        <translation>«&#xa0;%1&#xa0;» seul est un signe de YAML et non une valeur.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known; only !vault and !unsafe are.</source>
        <translation>Le mot avec le point d’exclamation est inconnu ici&#xa0;; seuls !vault et !unsafe sont connus.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the exclamation mark belongs to it.</source>
        <translation>Mettez le texte entre guillemets si le point d’exclamation en fait partie.</translation>
    </message>
    <message>
        <source>A text or number is expected here, not a list or map.</source>
        <translation>Il faut un texte ou un nombre ici, pas une liste ni un dictionnaire.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is meant as text.</source>
        <translation>Mettez-le entre guillemets si c’est un texte.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Il faut une liste ici.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Il faut des clés avec des valeurs ici.</translation>
    </message>
    <message>
        <source>A list or a map cannot be a key.</source>
        <translation>Une liste ou un dictionnaire ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>An encrypted value cannot be a key.</source>
        <translation>Une valeur chiffrée ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice here, in lines %2 and %3; the last one counts.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois ici, aux lignes %2 et %3&#xa0;; la dernière compte.</translation>
    </message>
    <message>
        <source>A map, an alias of one, or a list of them is expected after “&lt;&lt;”.</source>
        <translation>Après «&#xa0;&lt;&lt;&#xa0;», il faut un dictionnaire, un alias vers un dictionnaire, ou une liste de ceux-ci.</translation>
    </message>
    <message>
        <source>A list of single “key: value” entries is expected here.</source>
        <translation>Il faut ici une liste d’entrées simples «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>An encrypted text is expected after !vault.</source>
        <translation>Après !vault, il faut un texte chiffré.</translation>
    </message>
    <message>
        <source>A second document begins here; a file of variables holds one.</source>
        <translation>Un second document commence ici&#xa0;; un fichier de variables n’en contient qu’un.</translation>
    </message>
    <message>
        <source>Remove this line, or move what follows to a file of its own.</source>
        <translation>Supprimez cette ligne, ou mettez ce qui suit dans un fichier à part.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep here.</source>
        <translation>Le fichier est imbriqué ici sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The name after * here is marked nowhere above with &amp;.</source>
        <translation>Le nom après * n’est marqué nulle part au-dessus avec &amp;.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the star belongs to it.</source>
        <translation>Mettez le texte entre guillemets si l’étoile en fait partie.</translation>
    </message>
    <message>
        <source>The * here stands for the list or map it is itself in.</source>
        <translation>Ici, * désigne la liste ou le dictionnaire qui le contient lui-même.</translation>
    </message>
    <message>
        <source>The name after &amp; here already marks another place, in line %1.</source>
        <translation>Le nom après &amp; marque déjà un autre endroit, à la ligne %1.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the &amp; belongs to it.</source>
        <translation>Mettez le texte entre guillemets si le &amp; en fait partie.</translation>
    </message>
    <message>
        <source>The aliases of this file (*name) stand for more than %1 values in all.</source>
        <translation>Les alias de ce fichier (*name) représentent plus de %1 valeurs en tout.</translation>
    </message>
    <message>
        <source>This line is neither a key with a colon nor does it continue the line above.</source>
        <translation>Cette ligne n’est ni une clé avec deux-points ni la suite de la ligne au-dessus.</translation>
    </message>
    <message>
        <source>Write “key: value” with a space after the colon, or indent the line.</source>
        <translation>Écrivez «&#xa0;clé: valeur&#xa0;» avec une espace après le deux-points, ou mettez la ligne en retrait.</translation>
    </message>
    <message>
        <source>There is a colon here where no key can be.</source>
        <translation>Il y a ici un deux-points là où aucune clé ne peut être.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the colon belongs to it; otherwise check the indentation of this line.</source>
        <translation>Mettez le texte entre guillemets si le deux-points en fait partie&#xa0;; sinon, vérifiez le retrait de cette ligne.</translation>
    </message>
    <message>
        <source>There is a key here where none can be.</source>
        <translation>Il y a ici une clé là où il ne peut pas y en avoir.</translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a question mark; otherwise check the indentation of this line.</source>
        <translation>Mettez le texte entre guillemets s’il commence par un point d’interrogation&#xa0;; sinon, vérifiez le retrait de cette ligne.</translation>
    </message>
    <message>
        <source>A list cannot begin here.</source>
        <translation>Une liste ne peut pas commencer ici.</translation>
    </message>
    <message>
        <source>Begin the list on the line after its key.</source>
        <translation>Commencez la liste à la ligne qui suit sa clé.</translation>
    </message>
    <message>
        <source>This line does not fit the lines above it.</source>
        <translation>Cette ligne ne va pas avec les lignes au-dessus.</translation>
    </message>
    <message>
        <source>Check the indentation and the quotes of this line and the one before.</source>
        <translation>Vérifiez le retrait et les guillemets de cette ligne et de la précédente.</translation>
    </message>
    <message>
        <source>This line does not fit the list above it.</source>
        <translation>Cette ligne ne va pas avec la liste au-dessus.</translation>
    </message>
    <message>
        <source>Begin it with “- ”, or check the indentation.</source>
        <translation>Commencez-la par un tiret et une espace («&#xa0;-&#xa0;»), ou vérifiez le retrait.</translation>
    </message>
    <message>
        <source>The list in brackets that begins in line %1 does not go on here with a comma or a closing bracket.</source>
        <translation>La liste entre crochets qui commence à la ligne %1 ne continue pas ici par une virgule ou un crochet fermant.</translation>
    </message>
    <message>
        <source>Close the bracket, or put the text in quotes if the bracket belongs to it.</source>
        <translation>Fermez le crochet, ou mettez le texte entre guillemets si le crochet en fait partie.</translation>
    </message>
    <message>
        <source>The braces that begin in line %1 do not go on here with a comma or a closing brace.</source>
        <translation>Les accolades qui commencent à la ligne %1 ne continuent pas ici par une virgule ou une accolade fermante.</translation>
    </message>
    <message>
        <source>Close the brace, or put the text in quotes if the brace belongs to it.</source>
        <translation>Fermez l’accolade, ou mettez le texte entre guillemets si l’accolade en fait partie.</translation>
    </message>
    <message>
        <source>The text in quotes that begins here is never closed.</source>
        <translation>Le texte entre guillemets qui commence ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Write the closing quote.</source>
        <translation>Écrivez le guillemet fermant.</translation>
    </message>
    <message>
        <source>The letter after this backslash means nothing in double quotes.</source>
        <translation>Après cette barre oblique inverse se trouve une lettre qui ne veut rien dire entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Use single quotes, or write the backslash twice.</source>
        <translation>Utilisez des guillemets simples, ou doublez la barre oblique inverse.</translation>
    </message>
    <message>
        <source>The letter after this backslash needs digits behind it in double quotes.</source>
        <translation>Après cette barre oblique inverse se trouve une lettre qui demande des chiffres entre guillemets doubles.</translation>
    </message>
    <message>
        <source>This escape in double quotes names no character.</source>
        <translation>Cette séquence d’échappement entre guillemets doubles ne désigne aucun caractère.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation>Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>A text without quotes cannot begin with this character.</source>
        <translation>Un texte sans guillemets ne peut pas commencer par ce caractère.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The file goes on here although its content has ended.</source>
        <translation>Le fichier continue ici alors que son contenu est fini.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il n’y a pas de valeur ici, alors qu’il en faut une.</translation>
    </message>
    <message>
        <source>Write the value, or take the comma or bracket before it away.</source>
        <translation>Écrivez la valeur, ou enlevez la virgule ou le crochet qui précède.</translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known.</source>
        <translation>Le mot avec le point d’exclamation est inconnu ici.</translation>
    </message>
    <message>
        <source>After * or &amp; a name must follow here.</source>
        <translation>Après * ou &amp;, il faut un nom ici.</translation>
    </message>
    <message>
        <source>The file is not valid YAML here.</source>
        <translation>Le fichier n’est pas du YAML valable ici.</translation>
    </message>
    <message>
        <source>There is a tab here; YAML is indented with spaces alone.</source>
        <translation>Il y a une tabulation ici&#xa0;; en YAML, le retrait se fait seulement avec des espaces.</translation>
    </message>
    <message>
        <source>Replace the tab with spaces.</source>
        <translation>Remplacez la tabulation par des espaces.</translation>
    </message>
    <message>
        <source>There is an invisible control character here that YAML does not allow.</source>
        <translation>Il y a ici un caractère de contrôle invisible que YAML n’admet pas.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is too large to read.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio&#xa0;; c’est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Two people changed this place, and the file still holds both versions between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Deux personnes ont modifié cet endroit, et le fichier contient encore les deux versions entre les lignes &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>Keep one version and delete the three marker lines.</source>
        <translation>Gardez une version et supprimez les trois lignes de repère.</translation>
    </message>
    <message>
        <source>A value that begins with {{ or {% must be in quotes.</source>
        <translation>Une valeur qui commence par {{ ou {% doit être entre guillemets.</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;{{ … }}&quot;.</source>
        <translation>Mettez-la entre guillemets&#xa0;: &quot;{{ … }}&quot;.</translation>
    </message>
    <message>
        <source>This is not a whole number that can be read.</source>
        <translation>Ceci n’est pas un nombre entier lisible.</translation>
    </message>
    <message>
        <source>This is not a number that can be read.</source>
        <translation>Ceci n’est pas un nombre lisible.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ceci n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>The binary data here is damaged: it is not complete base64.</source>
        <translation>Les données binaires sont abîmées ici&#xa0;: ce n’est pas du base64 complet.</translation>
    </message>
    <message>
        <source>This looks like a date, but there is no such day or time.</source>
        <translation>Cela ressemble à une date, mais ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML.</source>
        <translation>La valeur ne peut pas être écrite en YAML.</translation>
    </message>
    <message>
        <source>default of %1</source>
        <translation>valeur par défaut de %1</translation>
    </message>
    <message>
        <source>group %1, in the inventory</source>
        <translation>groupe %1, dans l’inventaire</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>server %1, in the inventory</source>
        <translation>serveur %1, dans l’inventaire</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serveur %1</translation>
    </message>
    <message>
        <source>found on the server %1</source>
        <translation>trouvé sur le serveur %1</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>fixé par %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>made by Chatelaine</source>
        <translation>fait par Chatelaine</translation>
    </message>
    <message>
        <source>get() needs a key, and may have a default.</source>
        <translation>get() demande une clé, et peut avoir une valeur par défaut.</translation>
    </message>
    <message>
        <source>This line of ansible.cfg is neither a section in brackets nor a setting like &quot;key = value&quot;.</source>
        <translation>Cette ligne de ansible.cfg n’est ni une section entre crochets ni un réglage comme «&#xa0;clé = valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Mend the line and open the folder again.</source>
        <translation>Corrigez la ligne et rouvrez le dossier.</translation>
    </message>
    <message>
        <source>The setting %1 of ansible.cfg is not used here.</source>
        <translation>Le réglage %1 de ansible.cfg n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB and was not read.</source>
        <translation>Le fichier %1 dépasse 64&#xa0;Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8.</source>
        <translation>Le fichier %1 n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save it again in your editor with the encoding UTF-8.</source>
        <translation>Enregistrez-le à nouveau dans votre éditeur avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved.</source>
        <translation>Le fichier %1 n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The old content is still there.</source>
        <translation>L’ancien contenu est toujours là.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1 doit être une liste de textes.</translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation>%1 doit être un dictionnaire.</translation>
    </message>
    <message>
        <source>The key %1 is not known here.</source>
        <translation>La clé %1 n’est pas connue ici.</translation>
    </message>
    <message>
        <source>chatelaine.yml must be a map of settings.</source>
        <translation>chatelaine.yml doit être un dictionnaire de réglages.</translation>
    </message>
    <message>
        <source>The folder %1 has no list of servers (inventory).</source>
        <translation>Le dossier %1 n’a pas de liste de serveurs (inventaire).</translation>
    </message>
    <message>
        <source>Choose the folder of your association; its servers are listed in inventory/hosts.yml.</source>
        <translation>Choisissez le dossier de votre association&#xa0;; ses serveurs sont dans inventory/hosts.yml.</translation>
    </message>
    <message>
        <source>Neither %1 nor a folder above it is an association&apos;s folder.</source>
        <translation>Ni %1 ni un dossier au-dessus n’est le dossier d’une association.</translation>
    </message>
    <message>
        <source>Such a folder holds a file chatelaine.yml, ansible.cfg or inventory/hosts.yml.</source>
        <translation>Un tel dossier contient un fichier chatelaine.yml, ansible.cfg ou inventory/hosts.yml.</translation>
    </message>
    <message>
        <source>The association&apos;s folder (default: the nearest one above).</source>
        <translation>Le dossier de l’association (par défaut&#xa0;: le plus proche au-dessus).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>Language of the messages: en, de or fr.</source>
        <translation>Langue des messages&#xa0;: en, de ou fr.</translation>
    </message>
    <message>
        <source>A JSON or YAML file with the servers&apos; facts.</source>
        <translation>Un fichier JSON ou YAML avec les facts des serveurs.</translation>
    </message>
    <message>
        <source>Read answers to questions from this file descriptor, one JSON object a line.</source>
        <translation>Lire les réponses aux questions sur ce descripteur de fichier, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Show how to call this.</source>
        <translation>Montrer comment appeler la commande.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>--ask-from-fd wants the number of a file descriptor.</source>
        <translation>--ask-from-fd attend le numéro d’un descripteur de fichier.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deploy this? Type yes or no: </source>
        <translation>Déployer cela&#xa0;? Tapez oui ou non&#xa0;: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Do not ask before.</source>
        <translation>Ne pas demander avant.</translation>
    </message>
    <message>
        <source>How many servers at once.</source>
        <translation>Combien de serveurs à la fois.</translation>
    </message>
    <message>
        <source>Replace this file on the server although it is not ours.</source>
        <translation>Remplacer ce fichier sur le serveur bien qu’il ne soit pas à nous.</translation>
    </message>
    <message>
        <source>Leave this file on the server as it is.</source>
        <translation>Laisser ce fichier tel quel sur le serveur.</translation>
    </message>
    <message>
        <source>Without a terminal to ask on, “deploy” wants --yes.</source>
        <translation>Sans terminal où poser la question, «&#xa0;deploy&#xa0;» attend --yes.</translation>
    </message>
    <message>
        <source>--parallel wants a number from 1.</source>
        <translation>--parallel attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>%1 is not known yet. Its key (%2) has the fingerprint
  %3
Is that right? Type yes or no: </source>
        <translation>%1 n’est pas encore connu. Sa clé (%2) a l’empreinte
  %3
Est-ce juste&#xa0;? Tapez oui ou non&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Phrase secrète de la clé %1&#xa0;: </translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>Password of %1 on %2 for %3: </source>
        <translation>Mot de passe de %1 sur %2 pour %3&#xa0;: </translation>
    </message>
    <message>
        <source>There is a question and nobody to answer it:</source>
        <translation>Il y a une question et personne pour y répondre&#xa0;:</translation>
    </message>
    <message>
        <source>That was not accepted. Once more:</source>
        <translation>Cela n’a pas été accepté. Encore une fois&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have changes to deploy.</source>
        <translation>
            <numerusform>%n service a des changements à déployer.</numerusform>
            <numerusform>%n services ont des changements à déployer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on the servers is as this folder describes it.</source>
        <translation>Tout est sur les serveurs tel que ce dossier le décrit.</translation>
    </message>
    <message>
        <source>There is no service to compare.</source>
        <translation>Il n’y a pas de service à comparer.</translation>
    </message>
    <message>
        <source>Nothing to do: everything was deployed already.</source>
        <translation>Rien à faire&#xa0;: tout était déjà déployé.</translation>
    </message>
    <message>
        <source>There is no service to deploy.</source>
        <translation>Il n’y a pas de service à déployer.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) updated</source>
        <translation>
            <numerusform>%n service mis à jour</numerusform>
            <numerusform>%n services mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non fait</numerusform>
            <numerusform>%n non faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything answers.</source>
        <translation>Tout répond.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>remis comme avant</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>finition</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>fichier étranger</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>No service may be called %1: Chatelaine uses that name itself.</source>
        <translation>Aucun service ne peut s’appeler %1 : Chatelaine utilise ce nom lui-même.</translation>
    </message>
    <message>
        <source>A list or map cannot hold itself.</source>
        <translation>Une liste ou un dictionnaire ne peut pas se contenir.</translation>
    </message>
    <message>
        <source>The containers were not ready within %2 s.</source>
        <translation>Les conteneurs n’étaient pas prêts en %2 s.</translation>
    </message>
    <message>
        <source>Only %3 of %4 containers were ready within %2 s.</source>
        <translation>Seuls %3 conteneurs sur %4 étaient prêts en %2 s.</translation>
    </message>
    <message>
        <source>The units did not run steadily within %2 s.</source>
        <translation>Les unités ne tournaient pas de façon stable en %2 s.</translation>
    </message>
    <message>
        <source>Only %3 of %4 units ran steadily within %2 s.</source>
        <translation>Seules %3 unités sur %4 tournaient de façon stable en %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer as it should within %2 s; its last answer had the status %3.</source>
        <translation>%1 n’a pas répondu comme prévu en %2 s&#xa0;; sa dernière réponse avait le statut %3.</translation>
    </message>
    <message>
        <source>Nothing accepted connections at %1 within %2 s.</source>
        <translation>Rien n’a accepté de connexions sur %1 en %2 s.</translation>
    </message>
    <message>
        <source>The check “%1” did not succeed within %2 s.</source>
        <translation>La vérification «&#xa0;%1&#xa0;» n’a pas réussi en %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) cannot be deployed yet.</source>
        <translation>
            <numerusform>%n service ne peut pas encore être déployé.</numerusform>
            <numerusform>%n services ne peuvent pas encore être déployés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared.</source>
        <translation>
            <numerusform>%1 n’a pas pu être comparé.</numerusform>
            <numerusform>%1 n’ont pas pu être comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed on a server.</source>
        <translation>Rien n’a été modifié sur aucun serveur.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deployed on %1.</source>
        <translation>
            <numerusform>Rien n’a été déployé sur %1.</numerusform>
            <numerusform>Rien n’a été déployé sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached.</source>
        <translation>
            <numerusform>%1 n’a pas pu être joint.</numerusform>
            <numerusform>%1 n’ont pas pu être joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template ends where “%1” was expected.</source>
        <translation>Le modèle se termine là où «&#xa0;%1&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>“%2” was expected here, but there is “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» était attendu ici, mais il y a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A name was expected here, but there is “%1”.</source>
        <translation>Un nom était attendu ici, mais il y a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template ends where a name was expected.</source>
        <translation>Le modèle se termine là où un nom était attendu.</translation>
    </message>
    <message>
        <source>An expression was expected here, but there is “%1”.</source>
        <translation>Une expression était attendue ici, mais il y a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template ends where an expression was expected.</source>
        <translation>Le modèle se termine là où une expression était attendue.</translation>
    </message>
    <message>
        <source>The name of a statement was expected here, but there is “%1”.</source>
        <translation>Le nom d’une instruction était attendu ici, mais il y a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template ends where the name of a statement was expected.</source>
        <translation>Le modèle se termine là où le nom d’une instruction était attendu.</translation>
    </message>
    <message>
        <source>A template of this folder asks for something outside it: %1
May it? Type yes or no: </source>
        <translation>Un modèle de ce dossier demande quelque chose en dehors : %1
Est-ce permis ? Tapez oui ou non : </translation>
    </message>
    <message>
        <source>%1 is a program in this folder. It would run on this computer, as you.
May it? Type yes or no: </source>
        <translation>%1 est un programme de ce dossier. Il s’exécuterait sur cet ordinateur, avec vos droits.
Est-ce permis ? Tapez oui ou non : </translation>
    </message>
    <message>
        <source>The option %1 of this file has the wrong type.</source>
        <translation>L’option %1 de ce fichier n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The key of a group must give a text, a list or a map.</source>
        <translation>La clé d’un groupe doit donner un texte, une liste ou un dictionnaire.</translation>
    </message>
    <message>
        <source>The key of a group gives an empty name.</source>
        <translation>La clé d’un groupe donne un nom vide.</translation>
    </message>
    <message>
        <source>default_value and trailing_separator exclude each other.</source>
        <translation>default_value et trailing_separator s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>The key of a group gives nothing for the server %1.</source>
        <translation>La clé d’un groupe ne donne rien pour le serveur %1.</translation>
    </message>
    <message>
        <source>Each entry of keyed_groups must be a map with a key.</source>
        <translation>Chaque entrée de keyed_groups doit être un dictionnaire avec une clé key.</translation>
    </message>
    <message>
        <source>%1 did not end within a minute.</source>
        <translation>%1 n’était pas terminé au bout d’une minute.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 ended with the error %2.</source>
        <translation>%1 s’est terminé avec l’erreur %2.</translation>
    </message>
    <message>
        <source>What %1 says is too much.</source>
        <translation>Ce que dit %1 est trop long.</translation>
    </message>
    <message>
        <source>What %1 says is no map in JSON.</source>
        <translation>Ce que dit %1 n’est pas un dictionnaire JSON.</translation>
    </message>
    <message>
        <source>The hosts of the group %1 must be a list.</source>
        <translation>Les serveurs (hosts) du groupe %1 doivent être une liste.</translation>
    </message>
    <message>
        <source>%1 is no name of a server.</source>
        <translation>%1 n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>The variables of %1 must be a map.</source>
        <translation>Les variables de %1 doivent être un dictionnaire.</translation>
    </message>
    <message>
        <source>%1 is no name of a group.</source>
        <translation>%1 n’est pas un nom de groupe.</translation>
    </message>
    <message>
        <source>%1 is a program that may not be executed, so the servers it knows are missing here.</source>
        <translation>%1 est un programme qui n’est pas exécutable ; les serveurs qu’il connaît manquent donc ici.</translation>
    </message>
    <message>
        <source>No kind of inventory that is enabled in ansible.cfg fits %1.</source>
        <translation>Aucun type d’inventaire activé dans ansible.cfg ne convient à %1.</translation>
    </message>
    <message>
        <source>%1 is a program and was not run, so the servers it knows are missing here.</source>
        <translation>%1 est un programme et n’a pas été exécuté ; les serveurs qu’il connaît manquent donc ici.</translation>
    </message>
    <message>
        <source>%1 asks the program “%2” for the servers, which is not known here, so they are missing.</source>
        <translation>%1 demande les serveurs au programme « %2 », qui n’est pas connu ici ; ils manquent donc.</translation>
    </message>
    <message>
        <source>This file asks for the plugin “%1”, which is not known here or not enabled in ansible.cfg.</source>
        <translation>Ce fichier demande le greffon « %1 », qui n’est pas connu ici ou pas activé dans ansible.cfg.</translation>
    </message>
    <message>
        <source>hash_behaviour must be replace or merge.</source>
        <translation>hash_behaviour doit être replace ou merge.</translation>
    </message>
    <message>
        <source>%1 is no regular expression.</source>
        <translation>%1 n’est pas une expression rationnelle.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 est en cours d’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>ansible.cfg is not used, neither here nor by Ansible, because everybody on this computer may write into the folder.</source>
        <translation>ansible.cfg n’est utilisé ni ici ni par Ansible, car tout le monde sur cet ordinateur peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Take that right away: chmod o-w %1</source>
        <translation>Retirez ce droit : chmod o-w %1</translation>
    </message>
    <message>
        <source>May the templates of this folder reach outside it: %1?</source>
        <translation>Les modèles de ce dossier peuvent-ils agir hors de lui&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Until then the files that need it cannot be shown or deployed.</source>
        <translation>D’ici là, les fichiers qui en ont besoin ne peuvent être ni affichés ni déployés.</translation>
    </message>
    <message>
        <source>May %1 run on this computer?</source>
        <translation>%1 peut-il s’exécuter sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>It is a program in this folder; opening a folder runs nothing. Until then what it knows is missing here.</source>
        <translation>C’est un programme de ce dossier&#xa0;; ouvrir un dossier n’exécute rien. D’ici là, ce qu’il sait manque ici.</translation>
    </message>
    <message>
        <source>Allow it only if you trust who wrote it: it would run with all your rights. You are asked again when it changes.</source>
        <translation>Autorisez-le seulement si vous faites confiance à qui l’a écrit&#xa0;: il s’exécuterait avec tous vos droits. S’il change, la question est reposée.</translation>
    </message>
    <message>
        <source>Look at it; if you trust who wrote it, allow it to run.</source>
        <translation>Regardez-le&#xa0;; si vous faites confiance à qui l’a écrit, autorisez-le à s’exécuter.</translation>
    </message>
    <message>
        <source>The history of %2 servers could not be read: %1 …</source>
        <translation>L’historique de %2 serveurs n’a pas pu être lu&#xa0;: %1 …</translation>
    </message>
    <message>
        <source>The history of these servers could not be read: %1.</source>
        <translation>L’historique de ces serveurs n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shows what is known of a server: its system, addresses, memory and disks. Connects where nothing is known yet.</source>
        <translation>Montre ce qui est connu d’un serveur : système, adresses, mémoire et disques. Se connecte si rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Ask the server again.</source>
        <translation>Interroger à nouveau le serveur.</translation>
    </message>
    <message>
        <source>“facts” wants the name of one server.</source>
        <translation>« facts » attend le nom d’un serveur.</translation>
    </message>
    <message>
        <source>The facts of the server %1 could not be read.</source>
        <translation>Les caractéristiques du serveur %1 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The facts of the server %1 could not be kept.</source>
        <translation>Les caractéristiques du serveur %1 n’ont pas pu être conservées.</translation>
    </message>
    <message>
        <source>The id “%1” is not used: it may have letters, digits, dots and dashes.</source>
        <translation>L’id « %1 » n’est pas utilisé : il peut avoir des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Variables that imported templates see too.</source>
        <translation>Variables que les modèles importés voient aussi.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Il n&apos;y a pas de filtre « %1 ».</translation>
    </message>
    <message>
        <source>There is no test “%1”.</source>
        <translation>Il n&apos;y a pas de test « %1 ».</translation>
    </message>
    <message>
        <source>The text cannot be written or read as “%1”.</source>
        <translation>Le texte ne peut pas être écrit ou lu en « %1 ».</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an attribute.</source>
        <translation>%1 ne peut pas être le nom d&apos;un attribut.</translation>
    </message>
    <message>
        <source>“random” has no number to choose from.</source>
        <translation>« random » n&apos;a aucun nombre parmi lesquels choisir.</translation>
    </message>
    <message>
        <source>“%1” needs an absolute path, for there is no playbook here.</source>
        <translation>« %1 » a besoin d&apos;un chemin absolu, car il n&apos;y a pas de playbook ici.</translation>
    </message>
    <message>
        <source>“%1” looks at the files of this computer, which Chatelaine leaves alone.</source>
        <translation>« %1 » regarde les fichiers de cet ordinateur, auxquels Chatelaine ne touche pas.</translation>
    </message>
    <message>
        <source>“&amp;” has a meaning only among the arguments of a function.</source>
        <translation>« &amp; » n&apos;a de sens que parmi les arguments d&apos;une fonction.</translation>
    </message>
    <message>
        <source>The JMESPath function “%1” cannot take these arguments.</source>
        <translation>La fonction JMESPath « %1 » ne peut pas recevoir ces arguments.</translation>
    </message>
    <message>
        <source>There is no JMESPath function “%1”.</source>
        <translation>Il n&apos;y a pas de fonction JMESPath « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no JMESPath expression: it goes wrong at character %2.</source>
        <translation>« %1 » n&apos;est pas une expression JMESPath : elle est fausse au caractère %2.</translation>
    </message>
    <message>
        <source>“%1” is no scheme of an address.</source>
        <translation>« %1 » n&apos;est pas un schéma d&apos;adresse.</translation>
    </message>
    <message>
        <source>There is no lookup “%1” that Chatelaine knows.</source>
        <translation>Chatelaine ne connaît pas de recherche « %1 ».</translation>
    </message>
    <message>
        <source>The lookup “%1” reaches outside this folder, which nobody has allowed here.</source>
        <translation>La recherche « %1 » sort de ce dossier, ce que personne n&apos;a autorisé ici.</translation>
    </message>
    <message>
        <source>Give the value in a variable instead, or allow the lookup when asked.</source>
        <translation>Donnez plutôt la valeur dans une variable, ou autorisez la recherche quand on vous le demande.</translation>
    </message>
    <message>
        <source>None of these files is there: %1.</source>
        <translation>Aucun de ces fichiers n&apos;existe : %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of a column.</source>
        <translation>« %1 » n&apos;est pas un numéro de colonne.</translation>
    </message>
    <message>
        <source>A line of the file has only %1 columns.</source>
        <translation>Une ligne du fichier n&apos;a que %1 colonnes.</translation>
    </message>
    <message>
        <source>The file “%1” has no section “%2”.</source>
        <translation>Le fichier « %1 » n&apos;a pas de section « %2 ».</translation>
    </message>
    <message>
        <source>The lookup “%1” needs at least one list.</source>
        <translation>La recherche « %1 » a besoin d&apos;au moins une liste.</translation>
    </message>
    <message>
        <source>The lookup “subelements” needs a list and the name of a part.</source>
        <translation>La recherche « subelements » a besoin d&apos;une liste et du nom d&apos;une partie.</translation>
    </message>
    <message>
        <source>The lookup “sequence” cannot count by “%1”.</source>
        <translation>La recherche « sequence » ne peut pas compter avec « %1 ».</translation>
    </message>
    <message>
        <source>The lookup “sequence” needs either “end” or “count”.</source>
        <translation>La recherche « sequence » a besoin soit de « end », soit de « count ».</translation>
    </message>
    <message>
        <source>The lookup “sequence” counts away from its end.</source>
        <translation>La recherche « sequence » s&apos;éloigne de sa fin en comptant.</translation>
    </message>
    <message>
        <source>“%1” is no option of a template&apos;s environment.</source>
        <translation>« %1 » n&apos;est pas une option de l&apos;environnement d&apos;un modèle.</translation>
    </message>
    <message>
        <source>The option “%1” cannot have the value %2.</source>
        <translation>L&apos;option « %1 » ne peut pas avoir la valeur %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no loop that it could end.</source>
        <translation>« %1 » ne se trouve dans aucune boucle qu&apos;il pourrait terminer.</translation>
    </message>
    <message>
        <source>Rendering needs more memory than there is and was given up.</source>
        <translation>Le rendu demande plus de mémoire qu&apos;il n&apos;y en a et a été abandonné.</translation>
    </message>
    <message>
        <source>The key of %1 (%2, %3) is known now: %4. It stands in %5.</source>
        <translation>La clé de %1 (%2, %3) est désormais connue : %4. Elle se trouve dans %5.</translation>
    </message>
    <message>
        <source>Trusts a server&apos;s host key (also after it changed, or the server moved), where it has the fingerprint that its owner told you.</source>
        <translation>Fait confiance à la clé d’un serveur (même si elle a changé ou si le serveur a déménagé), à condition qu’elle ait l’empreinte que son responsable vous a donnée.</translation>
    </message>
    <message>
        <source>What the server&apos;s owner told you.</source>
        <translation>Ce que le responsable du serveur vous a donné.</translation>
    </message>
    <message>
        <source>“known-hosts” wants “add”, the name of one server, and --fingerprint.</source>
        <translation>« known-hosts » attend « add », le nom d’un serveur et --fingerprint.</translation>
    </message>
    <message>
        <source>%1 uses “%2”, which is known only at deploy; it is written with the value from before.</source>
        <translation>%1 utilise « %2 », qui n’est connu qu’au déploiement ; il est écrit avec la valeur d’avant.</translation>
    </message>
    <message>
        <source>The files of this role: DIR/R/&lt;template without .j2&gt;, with @&lt;item&gt; for each item of a loop; what copy tasks write as DIR/R/copy/&lt;path&gt;.</source>
        <translation>Les fichiers de ce rôle : DIR/R/&lt;modèle sans .j2&gt;, avec @&lt;élément&gt; pour chaque élément d’une boucle ; ce que les tâches copy écrivent, sous DIR/R/copy/&lt;chemin&gt;.</translation>
    </message>
    <message>
        <source>As this play gives it to the server.</source>
        <translation>Tel que ce play le donne au serveur.</translation>
    </message>
    <message>
        <source>A YAML or JSON file with values that only a deploy would find out, such as results of tasks.</source>
        <translation>Un fichier YAML ou JSON avec des valeurs que seul le déploiement révèle, comme les résultats de tâches.</translation>
    </message>
    <message>
        <source>All services and roles (the default).</source>
        <translation>Tous les services et rôles (par défaut).</translation>
    </message>
    <message>
        <source>As the tasks of this play see them.</source>
        <translation>Telles que les tâches de ce play les voient.</translation>
    </message>
    <message>
        <source>There is no play “%1” for %2.</source>
        <translation>Il n’y a pas de play « %1 » pour %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>%1 is trusted with this address and key from now on.</source>
        <translation>%1 est désormais de confiance avec cette adresse et cette clé.</translation>
    </message>
    <message>
        <source>A password that was kept for the old key is not used; you are asked for it again.</source>
        <translation>Un mot de passe conservé pour l’ancienne clé n’est plus utilisé ; il vous sera redemandé.</translation>
    </message>
    <message>
        <source>There is no file of variables %1.</source>
        <translation>Il n’y a pas de fichier de variables %1.</translation>
    </message>
    <message>
        <source>“%1” is known only at deploy.</source>
        <translation>« %1 » n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>The tasks repeat too often; the rest is not shown.</source>
        <translation>Les tâches se répètent trop souvent ; le reste n’est pas montré.</translation>
    </message>
    <message>
        <source>These tasks include themselves, or are nested, too deeply.</source>
        <translation>Ces tâches s’incluent elles-mêmes ou sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>How often tasks are included here is known only at deploy.</source>
        <translation>Combien de fois des tâches sont incluses ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>Which tasks are included here is known only at deploy.</source>
        <translation>Quelles tâches sont incluses ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>There is no file of tasks %1.</source>
        <translation>Il n’y a pas de fichier de tâches %1.</translation>
    </message>
    <message>
        <source>How often a role is included here is known only at deploy.</source>
        <translation>Combien de fois un rôle est inclus ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>Which role is included here is known only at deploy.</source>
        <translation>Quel rôle est inclus ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>A loop needs a list.</source>
        <translation>Une boucle a besoin d’une liste.</translation>
    </message>
    <message>
        <source>Which variables are read here is known only at deploy.</source>
        <translation>Quelles variables sont lues ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>Which files are written here is known only at deploy.</source>
        <translation>Quels fichiers sont écrits ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>A playbook must be a list of plays.</source>
        <translation>Un playbook doit être une liste de plays.</translation>
    </message>
    <message>
        <source>Which playbook is imported here is known only at deploy.</source>
        <translation>Quel playbook est importé ici n’est connu qu’au déploiement.</translation>
    </message>
    <message>
        <source>This playbook imports itself.</source>
        <translation>Ce playbook s’importe lui-même.</translation>
    </message>
    <message>
        <source>This play does not say for which hosts it is.</source>
        <translation>Ce play ne dit pas à quels serveurs il est destiné.</translation>
    </message>
    <message>
        <source>The variables of a play must be a map.</source>
        <translation>Les variables d’un play doivent être un dictionnaire.</translation>
    </message>
    <message>
        <source>A question of vars_prompt needs a name.</source>
        <translation>Une question de vars_prompt a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The roles of a play must be a list.</source>
        <translation>Les rôles d’un play doivent être une liste.</translation>
    </message>
    <message>
        <source>This entry does not name a role.</source>
        <translation>Cette entrée ne nomme aucun rôle.</translation>
    </message>
    <message>
        <source>Tasks must be a list.</source>
        <translation>Les tâches doivent être une liste.</translation>
    </message>
    <message>
        <source>This is no task: a task is a map.</source>
        <translation>Ce n’est pas une tâche : une tâche est un dictionnaire.</translation>
    </message>
    <message>
        <source>Another program keeps %1 from being written.</source>
        <translation>Un autre programme empêche d’écrire %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3; when this computer last used it, it was %4: it may be another server, or somebody in between.</source>
        <translation>Le serveur %1 (%2) présente la clé %3 ; lors de la dernière utilisation depuis cet ordinateur, c’était %4 : il peut s’agir d’un autre serveur, ou de quelqu’un entre les deux.</translation>
    </message>
    <message>
        <source>The server %1 is now to be reached at port %2 of %3; when this computer last used it, it was port %4. Its host key is the same (%5).</source>
        <translation>Le serveur %1 doit désormais être joint au port %2 de %3 ; lors de la dernière utilisation depuis cet ordinateur, c’était le port %4. Sa clé est la même (%5).</translation>
    </message>
    <message>
        <source>The server %1 is now to be reached at %2; when this computer last used it, it was at %3. Its host key is the same (%4).</source>
        <translation>Le serveur %1 doit désormais être joint à %2 ; lors de la dernière utilisation depuis cet ordinateur, il était à %3. Sa clé est la même (%4).</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4), %5 by %6 in commit %7 (%8).</source>
        <translation>Aucun mot de passe ni aucune donnée ne lui a été envoyé. %1 a été modifié en dernier par %2 dans le commit %3 (%4), %5 par %6 dans le commit %7 (%8).</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4), %5 on this computer and not yet in Git.</source>
        <translation>Aucun mot de passe ni aucune donnée ne lui a été envoyé. %1 a été modifié en dernier par %2 dans le commit %3 (%4), %5 sur cet ordinateur et pas encore dans Git.</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4).</source>
        <translation>Aucun mot de passe ni aucune donnée ne lui a été envoyé. %1 a été modifié en dernier par %2 dans le commit %3 (%4).</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was changed on this computer and is not yet in Git.</source>
        <translation>Aucun mot de passe ni aucune donnée ne lui a été envoyé. %1 a été modifié sur cet ordinateur et n’est pas encore dans Git.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether its key was changed, and for its fingerprint. Only if that is %1, remove line %2 of %3, your own file, and connect again.</source>
        <translation>Demandez au responsable du serveur si sa clé a été changée, et son empreinte. Seulement si c’est %1, supprimez la ligne %2 de %3, votre propre fichier, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether this is right, and for its fingerprint. Enter that in the window, or: chatelaine-cli known-hosts add %1 --fingerprint SHA256:…</source>
        <translation>Demandez au responsable du serveur si c’est exact, et son empreinte. Saisissez-la dans la fenêtre, ou : chatelaine-cli known-hosts add %1 --fingerprint SHA256:…</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows a key (%3) with another fingerprint: %4.</source>
        <translation>Le serveur %1 (%2) présente une clé (%3) dont l’empreinte est différente : %4.</translation>
    </message>
    <message>
        <source>The key was not accepted, and nothing was sent to the server.</source>
        <translation>La clé n’a pas été acceptée, et rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Ask who runs the server once more, for the fingerprint of its key of this type. As long as it is another one, do not use the server.</source>
        <translation>Redemandez au responsable du serveur l’empreinte de sa clé de ce type. Tant qu’elle est différente, n’utilisez pas le serveur.</translation>
    </message>
    <message>
        <source>%1 is this very computer and is not reached by SSH.</source>
        <translation>%1 est cet ordinateur même et n’est pas joint par SSH.</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>play %1</translation>
    </message>
    <message>
        <source>file of the play %1</source>
        <translation>fichier du play %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>set by the task at %1</source>
        <translation>défini par la tâche à %1</translation>
    </message>
    <message>
        <source>given to the role %1</source>
        <translation>donné au rôle %1</translation>
    </message>
    <message>
        <source>“%1” is used by %2.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par %2.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par %2, lui-même utilisé par %3.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3, which is used by %4.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par %2, lui-même utilisé par %3, lui-même utilisé par %4.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3, which is used by %4, and so on up to %5.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par %2, lui-même utilisé par %3, lui-même utilisé par %4, et ainsi de suite jusqu’à %5.</translation>
    </message>
    <message>
        <source>The option %1 of this task is not followed here, so its file cannot be shown.</source>
        <translation>L’option %1 de cette tâche n’est pas suivie ici&#xa0;; son fichier ne peut donc pas être affiché.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Attention</name>
    <message>
        <source>%1 cannot be reached as it is written</source>
        <translation>%1 ne peut pas être joint tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Voir le serveur</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 does not let us in</source>
        <translation>%1 ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service on server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 cannot be deployed</source>
        <translation>%1 ne peut pas être déployé</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Voir l’endroit</translation>
    </message>
    <message>
        <source>%1 needs a decision</source>
        <translation>%1 attend une décision</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>Show the service</source>
        <translation>Voir le service</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 est à surveiller</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BottomBar</name>
    <message>
        <source>What is pending</source>
        <translation>Ce qui est en attente</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BriefModel</name>
    <message>
        <source>%1 on %2</source>
        <comment>title on server</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Conscience</name>
    <message>
        <source>This folder has no services yet.</source>
        <translation>Ce dossier n’a pas encore de services.</translation>
    </message>
    <message>
        <source>1 service has changes to deploy.</source>
        <translation>1 service a des changements à déployer.</translation>
    </message>
    <message>
        <source>%1 services have changes to deploy.</source>
        <translation>%1 services ont des changements à déployer.</translation>
    </message>
    <message>
        <source>Not compared with the servers yet.</source>
        <translation>Pas encore comparé avec les serveurs.</translation>
    </message>
    <message>
        <source>1 service is not compared with its server yet.</source>
        <translation>1 service n’est pas encore comparé avec son serveur.</translation>
    </message>
    <message>
        <source>%1 services are not compared with their servers yet.</source>
        <translation>%1 services ne sont pas encore comparés avec leurs serveurs.</translation>
    </message>
    <message>
        <source>1 service cannot be deployed as it is written; the others are deployed.</source>
        <translation>1 service ne peut pas être déployé tel qu’il est écrit&#xa0;; les autres sont déployés.</translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written; the others are deployed.</source>
        <translation>%1 services ne peuvent pas être déployés tels qu’ils sont écrits&#xa0;; les autres sont déployés.</translation>
    </message>
    <message>
        <source>All deployed.</source>
        <translation>Tout est déployé.</translation>
    </message>
    <message>
        <source>1 more cannot be deployed as it is written.</source>
        <translation>1 de plus ne peut pas être déployé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>%1 more cannot be deployed as they are written.</source>
        <translation>%1 de plus ne peuvent pas être déployés tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>1 question waits for you</source>
        <translation>1 question vous attend</translation>
    </message>
    <message>
        <source>%1 questions wait for you</source>
        <translation>%1 questions vous attendent</translation>
    </message>
    <message>
        <source>Cancel keeps what is done; the next deploy finishes what is half done.</source>
        <translation>Annuler garde ce qui est fait&#xa0;; le prochain déploiement termine ce qui est à moitié fait.</translation>
    </message>
    <message>
        <source>Comparing only reads; nothing is changed on a server.</source>
        <translation>Comparer ne fait que lire&#xa0;; rien n’est changé sur un serveur.</translation>
    </message>
    <message>
        <source>What runs there now is not known.</source>
        <translation>Ce qui y tourne maintenant n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <comment>2 servers</comment>
        <translation>%1 non joints</translation>
    </message>
    <message>
        <source>%1 of %2 service compared</source>
        <translation>%1 service sur %2 comparé</translation>
    </message>
    <message>
        <source>%1 of %2 services compared</source>
        <translation>%1 services sur %2 comparés</translation>
    </message>
    <message>
        <source>%1 of %2 service done</source>
        <translation>%1 service sur %2 terminé</translation>
    </message>
    <message>
        <source>%1 of %2 services done</source>
        <translation>%1 services sur %2 terminés</translation>
    </message>
    <message>
        <source>History of %1 of %2 server read</source>
        <translation>Historique de %1 serveur sur %2 lu</translation>
    </message>
    <message>
        <source>History of %1 of %2 servers read</source>
        <translation>Historique de %1 serveurs sur %2 lu</translation>
    </message>
    <message>
        <source>Reading changes nothing on a server.</source>
        <translation>La lecture ne modifie rien sur un serveur.</translation>
    </message>
    <message>
        <source>Facts of %1 of %2 server read</source>
        <translation>Caractéristiques de %1 serveur sur %2 lues</translation>
    </message>
    <message>
        <source>Facts of %1 of %2 servers read</source>
        <translation>Caractéristiques de %1 serveurs sur %2 lues</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::DeployPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Services being deployed</source>
        <translation>Services en cours de déploiement</translation>
    </message>
    <message>
        <source>Deploy to 1 server</source>
        <translation>Déploiement sur 1 serveur</translation>
    </message>
    <message>
        <source>Deploy to %1 servers</source>
        <translation>Déploiement sur %1 serveurs</translation>
    </message>
    <message>
        <source>Deploying to 1 server</source>
        <translation>Déploiement en cours sur 1 serveur</translation>
    </message>
    <message>
        <source>Deploying to %1 servers</source>
        <translation>Déploiement en cours sur %1 serveurs</translation>
    </message>
    <message>
        <source>Comparison with 1 server</source>
        <translation>Comparaison avec 1 serveur</translation>
    </message>
    <message>
        <source>Comparison with %1 servers</source>
        <translation>Comparaison avec %1 serveurs</translation>
    </message>
    <message>
        <source>Comparing with 1 server</source>
        <translation>Comparaison en cours avec 1 serveur</translation>
    </message>
    <message>
        <source>Comparing with %1 servers</source>
        <translation>Comparaison en cours avec %1 serveurs</translation>
    </message>
    <message>
        <source>Nothing has been deployed yet</source>
        <translation>Rien n’a encore été déployé</translation>
    </message>
    <message>
        <source>Started by you at %1</source>
        <translation>Lancé par vous à %1</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Voir la &amp;question</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Show the services</source>
        <translation>Voir les &amp;services</translation>
    </message>
    <message>
        <source>What is done stays. Try again goes on with the rest.</source>
        <translation>Ce qui est fait reste. Réessayer continue avec le reste.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ErrorPanel</name>
    <message>
        <source>De&amp;tails</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Message brut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilePane</name>
    <message>
        <source>What it will be</source>
        <translation>Ce que ce sera</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ape&amp;rçu</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Chan&amp;gements</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text; secrets stay dots</source>
        <translation>Copier le texte&#xa0;; les secrets restent masqués</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>A folder: %1, owner %2, group %3.</source>
        <translation>Un dossier&#xa0;: %1, propriétaire %2, groupe %3.</translation>
    </message>
    <message>
        <source>This file is no longer wanted. It is removed from the server if nobody changed it there.</source>
        <translation>Ce fichier n’est plus voulu. Il est supprimé du serveur si personne ne l’y a modifié.</translation>
    </message>
    <message>
        <source>This file is not text. It has %1.</source>
        <translation>Ce fichier n’est pas du texte. Il fait %1.</translation>
    </message>
    <message>
        <source>This file is too long to be shown here. It has %1.</source>
        <translation>Ce fichier est trop long pour être affiché ici. Il fait %1.</translation>
    </message>
    <message>
        <source>Not compared with the server yet.</source>
        <translation>Pas encore comparé avec le serveur.</translation>
    </message>
    <message>
        <source>Nothing changes: the server has exactly this file.</source>
        <translation>Rien ne change&#xa0;: le serveur a exactement ce fichier.</translation>
    </message>
    <message>
        <source>this is what the server has now</source>
        <translation>c’est ce qu’a le serveur maintenant</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Com&amp;parer</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilesModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FindPanel</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryModel</name>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>Déployé par</translation>
    </message>
    <message>
        <source>From commit</source>
        <translation>Depuis le commit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every deploy, as the servers themselves remember it.</source>
        <translation>Chaque déploiement, tel que les serveurs eux-mêmes s’en souviennent.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryRow</name>
    <message>
        <source>no commit</source>
        <translation>aucun commit</translation>
    </message>
    <message>
        <source>and unsaved changes</source>
        <translation>et non enregistré</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryView</name>
    <message>
        <source>Find a deploy</source>
        <translation>Trouver un déploiement</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Nothing has been deployed here yet. Every deploy leaves an entry on its server.</source>
        <translation>Rien n’a encore été déployé ici. Chaque déploiement laisse une entrée sur son serveur.</translation>
    </message>
    <message>
        <source>Each server remembers its deploys: when, by whom, from which commit, and how they ended. Reading that connects to the servers and changes nothing on them.</source>
        <translation>Chaque serveur se souvient de ses déploiements&#xa0;: quand, par qui, depuis quel commit et avec quel résultat. Pour les lire, Chatelaine se connecte aux serveurs&#xa0;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>1 deploy</source>
        <translation>1 déploiement</translation>
    </message>
    <message>
        <source>%1 deploys</source>
        <translation>%1 déploiements</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>deploys</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>a deploy has ended since</source>
        <translation>un déploiement a eu lieu depuis</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Read the history</source>
        <translation>&amp;Lire l’historique</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HostKeyPanel</name>
    <message>
        <source>It &amp;differs</source>
        <translation>Elle &amp;diffère</translation>
    </message>
    <message>
        <source>It &amp;matches</source>
        <translation>Elle &amp;correspond</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce vraiment %1&#xa0;?</translation>
    </message>
    <message>
        <source>Compare this line with the one in your provider’s console (%1, %2). The other servers carry on meanwhile.</source>
        <translation>Comparez cette ligne avec celle de la console de votre hébergeur (%1, %2). Les autres serveurs continuent pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ListPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::MainWindow</name>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>%1 – Chatelaine</source>
        <translation>%1 – Chatelaine</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Voir la &amp;question</translation>
    </message>
    <message>
        <source>Show the &amp;progress</source>
        <translation>Voir l’avance&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Déployer…</translation>
    </message>
    <message>
        <source>&amp;Open another folder…</source>
        <translation>&amp;Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Voir le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Compare with the servers</source>
        <translation>&amp;Comparer avec les serveurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Service on %1 · %2</source>
        <translation>Service sur %1 · %2</translation>
    </message>
    <message>
        <source>File of %1 on %2 · %3</source>
        <translation>Fichier de %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Compare with the servers</source>
        <translation>Comparer avec les serveurs</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Déployer…</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Ouvrir un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Role on %1</source>
        <translation>Rôle sur %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::NavModel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Overview, 1 thing needs you</source>
        <translation>Vue d’ensemble, 1 chose a besoin de vous</translation>
    </message>
    <message>
        <source>Overview, %1 things need you</source>
        <translation>Vue d’ensemble, %1 choses ont besoin de vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation>Dernier déploiement</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Déploiement…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::NewKeyForm</name>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>The fingerprint you were told</source>
        <translation>L’empreinte qu’on vous a donnée</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 has moved. Is it still the same server?</source>
        <translation>%1 a déménagé. Est-ce toujours le même serveur ?</translation>
    </message>
    <message>
        <source>%1 has another key. Is it still the same server?</source>
        <translation>%1 a une autre clé. Est-ce toujours le même serveur ?</translation>
    </message>
    <message>
        <source>Ask the person who runs the server, by phone or face to face, whether this is right, and for the fingerprint of its key (%1). Enter what you are told.</source>
        <translation>Demandez à la personne qui gère le serveur, par téléphone ou de vive voix, si c’est exact, ainsi que l’empreinte de sa clé (%1). Saisissez ce qu’on vous dit.</translation>
    </message>
    <message>
        <source>%1: on this computer, not yet in Git</source>
        <translation>%1 : sur cet ordinateur, pas encore dans Git</translation>
    </message>
    <message>
        <source>%1: %2, commit %3 of %4</source>
        <comment>file:line, author, hash, date</comment>
        <translation>%1 : %2, commit %3 du %4</translation>
    </message>
    <message>
        <source>The server shows another fingerprint. Do not accept it; ask once more.</source>
        <translation>Le serveur présente une autre empreinte. Ne l’acceptez pas ; redemandez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::OverviewPage</name>
    <message>
        <source>Compare &amp;now</source>
        <translation>Comparer &amp;maintenant</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>All se&amp;rvers</source>
        <translation>Tous les se&amp;rveurs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>All ser&amp;vices</source>
        <translation>Tous les ser&amp;vices</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation>Comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>servers, services</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 chose a besoin de vous</translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation>%1 choses ont besoin de vous</translation>
    </message>
    <message>
        <source>The most urgent first.</source>
        <translation>Le plus urgent d’abord.</translation>
    </message>
    <message>
        <source>Nothing runs here yet</source>
        <translation>Rien ne tourne encore ici</translation>
    </message>
    <message>
        <source>Not compared with the servers yet</source>
        <translation>Pas encore comparé avec les serveurs</translation>
    </message>
    <message>
        <source>Comparing only reads; it tells what runs and what would change.</source>
        <translation>Comparer ne fait que lire&#xa0;; cela dit ce qui tourne et ce qui changerait.</translation>
    </message>
    <message>
        <source>Deploy shows first what will change.</source>
        <translation>Déployer montre d’abord ce qui va changer.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::PermissionsBox</name>
    <message>
        <source>A&amp;llow it</source>
        <translation>Au&amp;toriser</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewModel</name>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>pas comparé</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sans changement</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>a deploy was interrupted</source>
        <translation>un déploiement a été interrompu</translation>
    </message>
    <message>
        <source>%1 to deploy</source>
        <translation>%1 à déployer</translation>
    </message>
    <message>
        <source>1 file to deploy</source>
        <translation>1 fichier à déployer</translation>
    </message>
    <message>
        <source>will be taken over</source>
        <translation>sera repris</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewPage</name>
    <message>
        <source>Yes, deploy onto these &amp;live servers</source>
        <translation>Oui, déployer sur ces serveurs en &amp;production</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
        <source>Nothing can be deployed now</source>
        <translation>Rien ne peut être déployé maintenant</translation>
    </message>
    <message>
        <source>Nothing to deploy</source>
        <translation>Rien à déployer</translation>
    </message>
    <message>
        <source>The servers could not be compared; nothing was changed on them.</source>
        <translation>Les serveurs n’ont pas pu être comparés&#xa0;; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Every service on the servers is already as this folder describes it.</source>
        <translation>Chaque service sur les serveurs est déjà tel que ce dossier le décrit.</translation>
    </message>
    <message>
        <source>%1 on %2 to deploy</source>
        <comment>services, servers</comment>
        <translation>À déployer&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>This is what would change. Nothing has been sent yet.</source>
        <translation>Voici ce qui changerait. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>1 server could not be compared and is left out.</source>
        <translation>1 serveur n’a pas pu être comparé et est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 servers could not be compared and are left out.</source>
        <translation>%1 serveurs n’ont pas pu être comparés et sont laissés de côté.</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>En production&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yes, deploy onto the &amp;live server %1</source>
        <translation>Oui, déployer sur le serveur en &amp;production %1</translation>
    </message>
    <message>
        <source>Yes, deploy onto these %1 &amp;live servers</source>
        <translation>Oui, déployer sur ces %1 serveurs en &amp;production</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>Choisissez un fichier pour voir ce qui y change.</translation>
    </message>
    <message>
        <source>Choose a service or a file to see what changes.</source>
        <translation>Choisissez un service ou un fichier pour voir ce qui change.</translation>
    </message>
    <message>
        <source>There is a file on %1 that Chatelaine did not put there: %2.</source>
        <translation>Sur %1 se trouve un fichier que Chatelaine n’y a pas mis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder changed since this comparison.</source>
        <translation>Le dossier a changé depuis cette comparaison.</translation>
    </message>
    <message>
        <source>Compare again to see what would be deployed now.</source>
        <translation>Comparez à nouveau pour voir ce qui serait déployé maintenant.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>A decision is needed first.</source>
        <translation>Il faut d’abord une décision.</translation>
    </message>
    <message>
        <source>1 service will be deployed.</source>
        <translation>1 service sera déployé.</translation>
    </message>
    <message>
        <source>%1 services will be deployed.</source>
        <translation>%1 services seront déployés.</translation>
    </message>
    <message>
        <source>1 service waits for a decision and is left out until then.</source>
        <translation>1 service attend une décision et est laissé de côté d’ici là.</translation>
    </message>
    <message>
        <source>%1 services wait for a decision and are left out until then.</source>
        <translation>%1 services attendent une décision et sont laissés de côté d’ici là.</translation>
    </message>
    <message>
        <source>Live servers ask for a tick above.</source>
        <translation>Pour les serveurs en production, cochez la case ci-dessus.</translation>
    </message>
    <message>
        <source>Only your click sends something.</source>
        <translation>Seul votre clic envoie quelque chose.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Déployer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Enter the new fingerprint…</source>
        <translation>Saisir la nouvelle empreinte…</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RoleFilesModel</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>at deploy</source>
        <translation>au déploiement</translation>
    </message>
    <message>
        <source>in part at deploy</source>
        <translation>en partie au déploiement</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolePane</name>
    <message>
        <source>What it will be</source>
        <translation>Ce que ce sera</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text; secrets stay dots</source>
        <translation>Copier le texte&#xa0;; les secrets restent masqués</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Opens the file in which the value stands</source>
        <translation>Ouvre le fichier dans lequel se trouve la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>Copier l’em&amp;placement</translation>
    </message>
    <message>
        <source>Copies the file and the line in which the value stands</source>
        <translation>Copie le fichier et la ligne où se trouve la valeur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>item of a loop</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>This file can be shown when the error above is mended.</source>
        <translation>Ce fichier pourra être montré quand l’erreur ci-dessus sera corrigée.</translation>
    </message>
    <message>
        <source>This file is no text. It has %1.</source>
        <translation>Ce fichier n’est pas du texte. Il fait %1.</translation>
    </message>
    <message>
        <source>This file is too long to be shown here. It has %1.</source>
        <translation>Ce fichier est trop long pour être affiché ici. Il fait %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RoleView</name>
    <message>
        <source>made in the template · %1</source>
        <translation>fait dans le modèle · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>variable, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <translation>%1 vient de : %2</translation>
    </message>
    <message>
        <source>%1 comes from: %2 · %3</source>
        <translation>%1 vient de : %2 · %3</translation>
    </message>
    <message>
        <source>written like this in %1</source>
        <translation>écrit ainsi dans %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>droits %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propriétaire %1</translation>
    </message>
    <message>
        <source>no task that is known here writes this template</source>
        <translation>aucune tâche connue ici n’écrit ce modèle</translation>
    </message>
    <message>
        <source>written by the task at %1</source>
        <translation>écrit par la tâche à %1</translation>
    </message>
    <message>
        <source>written by “%1” at %2</source>
        <translation>écrit par « %1 » à %2</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>sur une autre machine</translation>
    </message>
    <message>
        <source>Known only at deploy, shown with the value from before: %1</source>
        <translation>Connu seulement au déploiement, montré avec la valeur d’avant : %1</translation>
    </message>
    <message>
        <source>Only if this holds, which is known only at deploy: %1</source>
        <translation>Seulement si ceci est vrai, ce qui n’est connu qu’au déploiement : %1</translation>
    </message>
    <message>
        <source>Written because this holds: %1</source>
        <translation>Écrit parce que ceci est vrai : %1</translation>
    </message>
    <message>
        <source>Not written, because this does not hold: %1</source>
        <translation>Non écrit, parce que ceci n’est pas vrai : %1</translation>
    </message>
    <message>
        <source>It comes from the result of a task or from a fact of the server, so this file cannot be shown before. A value in the variables of this server (host_vars) stands in for it here.</source>
        <translation>Cette valeur vient du résultat d’une tâche ou d’une propriété du serveur ; ce fichier ne peut donc pas être montré avant. Une valeur dans les variables de ce serveur (host_vars) en tient lieu ici.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolesModel</name>
    <message>
        <source>%1 in the play “%2”</source>
        <comment>role, play</comment>
        <translation>%1 dans le play « %2 »</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>si %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the roles</source>
        <translation>Filtrer les rôles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>No play of this folder is for a server of the inventory.</source>
        <translation>Aucun play de ce dossier n’est destiné à un serveur de l’inventaire.</translation>
    </message>
    <message>
        <source>Reading the roles…</source>
        <translation>Lecture des rôles…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>What the roles of the playbooks write on the server. They are deployed by their playbook; here you see what it will write.</source>
        <translation>Ce que les rôles des playbooks écrivent sur le serveur. Ils sont déployés par leur playbook ; vous voyez ici ce qu’il écrira.</translation>
    </message>
    <message>
        <source>This role writes no files.</source>
        <translation>Ce rôle n’écrit aucun fichier.</translation>
    </message>
    <message>
        <source>No file has these words.</source>
        <translation>Aucun fichier ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunRow</name>
    <message>
        <source>waiting for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>n of m done, n failed</comment>
        <translation>%1, %2 en échec</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 sur %2 comparés</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::SecretPanel</name>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;pondre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Kept in memory until Chatelaine closes; written nowhere. The other servers carry on meanwhile.</source>
        <translation>Gardé en mémoire jusqu’à la fermeture de Chatelaine&#xa0;; écrit nulle part. Les autres serveurs continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>That was not accepted. Please try again.</source>
        <translation>Cela n’a pas été accepté. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The server is left as it is this time.</source>
        <translation>Le serveur reste tel quel cette fois-ci.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1, to log in to %2</source>
        <translation>Phrase secrète de la clé %1, pour se connecter à %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2, to become root by %3</source>
        <translation>Mot de passe de %1 sur %2, pour devenir root par %3</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerPage</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Services of this server</source>
        <translation>Services de ce serveur</translation>
    </message>
    <message>
        <source>This server is no longer in the inventory.</source>
        <translation>Ce serveur n’est plus dans l’inventaire.</translation>
    </message>
    <message>
        <source>Nothing is to run on this server yet.</source>
        <translation>Rien n’est encore prévu sur ce serveur.</translation>
    </message>
    <message>
        <source>In the group %1.</source>
        <translation>Dans le groupe %1.</translation>
    </message>
    <message>
        <source>In the groups %1.</source>
        <translation>Dans les groupes %1.</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation>Comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On the server, but no longer in this folder: %1. They are left alone.</source>
        <translation>Sur le serveur, mais plus dans ce dossier&#xa0;: %1. On n’y touche pas.</translation>
    </message>
    <message>
        <source>Connection settings that are not used: %1</source>
        <translation>Réglages de connexion non utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Dép&amp;loyer…</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerRow</name>
    <message>
        <source>1 service cannot be deployed as it is written</source>
        <translation>1 service ne peut pas être déployé tel qu’il est écrit</translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written</source>
        <translation>%1 services ne peuvent pas être déployés tels qu’ils sont écrits</translation>
    </message>
    <message>
        <source>1 service to deploy</source>
        <translation>1 service à déployer</translation>
    </message>
    <message>
        <source>%1 services to deploy</source>
        <translation>%1 services à déployer</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparé</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>Chercher un serveur</translation>
    </message>
    <message>
        <source>The inventory of this folder names no server yet. As soon as it does, the servers appear here with their state.</source>
        <translation>L’inventaire de ce dossier ne cite pas encore de serveur. Dès qu’il le fera, les serveurs seront ici avec leur état.</translation>
    </message>
    <message>
        <source>What the inventory names, and what is known of each.</source>
        <translation>Ce que cite l’inventaire, et ce que l’on sait de chacun.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicePage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of this service</source>
        <translation>Fichiers de ce service</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>This service is no longer in the folder.</source>
        <translation>Ce service n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>%1 of %2 to deploy</source>
        <translation>%1 sur %2 à déployer</translation>
    </message>
    <message>
        <source>This service has no files.</source>
        <translation>Ce service n’a pas de fichiers.</translation>
    </message>
    <message>
        <source>No file can be shown before the errors above are mended.</source>
        <translation>Aucun fichier ne peut être affiché tant que les erreurs ci-dessus ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Dép&amp;loyer…</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceRow</name>
    <message>
        <source>1 file to deploy</source>
        <translation>1 fichier à déployer</translation>
    </message>
    <message>
        <source>%1 files to deploy</source>
        <translation>%1 fichiers à déployer</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparé</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceView</name>
    <message>
        <source>Nothing to deploy: the server has exactly these files.</source>
        <translation>Rien à déployer&#xa0;: le serveur a exactement ces fichiers.</translation>
    </message>
    <message>
        <source>Deploying starts the containers of %1 anew where they changed; it may be away for some seconds. Data stays.</source>
        <translation>Déployer relance les conteneurs de %1 qui ont changé&#xa0;; il peut être absent quelques secondes. Les données restent.</translation>
    </message>
    <message>
        <source>Deploying restarts %1 once. Data stays.</source>
        <translation>Déployer redémarre %1 une fois. Les données restent.</translation>
    </message>
    <message>
        <source>Deploying copies the files and reloads %1; nothing is interrupted.</source>
        <translation>Déployer copie les fichiers et recharge %1&#xa0;; rien n’est interrompu.</translation>
    </message>
    <message>
        <source>Deploying copies the files; nothing restarts.</source>
        <translation>Déployer copie les fichiers&#xa0;; rien ne redémarre.</translation>
    </message>
    <message>
        <source>made in the template · %1</source>
        <translation>fait dans le modèle · %1</translation>
    </message>
    <message>
        <source>%1 comes from %2</source>
        <translation>%1 vient de %2</translation>
    </message>
    <message>
        <source>%1 comes from %2 · %3</source>
        <translation>%1 vient de %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>variable, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>literally in %1</source>
        <translation>tel quel dans %1</translation>
    </message>
    <message>
        <source>It cannot be deployed before the errors above are mended.</source>
        <translation>Il ne peut pas être déployé tant que les erreurs ci-dessus ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>What deploying changes and restarts is known after comparing with the server.</source>
        <translation>Ce que le déploiement change et redémarre sera connu après la comparaison avec le serveur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <source>No server runs a service yet. Services appear here as soon as a server or group names them under chatelaine_services.</source>
        <translation>Aucun serveur ne fait encore tourner de service. Les services seront ici dès qu’un serveur ou un groupe les cite sous chatelaine_services.</translation>
    </message>
    <message>
        <source>Everything that your servers are to run.</source>
        <translation>Tout ce que vos serveurs doivent faire tourner.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::StatusRows</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Dossier sur le serveur</translation>
    </message>
    <message>
        <source>System units</source>
        <translation>Unités du système</translation>
    </message>
    <message>
        <source>It is healthy when</source>
        <translation>Il est en ordre quand</translation>
    </message>
    <message>
        <source>everything it consists of runs</source>
        <translation>tout ce dont il est fait tourne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last looked</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Deploying would</source>
        <translation>Au déploiement</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>rien à changer</translation>
    </message>
    <message>
        <source>%1 answers with %2 within %3</source>
        <translation>%1 répond par %2 en %3</translation>
    </message>
    <message>
        <source>%1 accepts connections within %2</source>
        <translation>%1 accepte des connexions en %2</translation>
    </message>
    <message>
        <source>the command %1 succeeds within %2</source>
        <translation>la commande %1 réussit en %2</translation>
    </message>
    <message>
        <source>the container %1 is healthy within %2</source>
        <translation>le conteneur %1 est en ordre en %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::StopPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter the new fingerprint…</source>
        <translation>Saisir la nouvelle empreinte…</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::TopBar</name>
    <message>
        <source>Workspace and search</source>
        <translation>Espace de travail et recherche</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Open another folder, recent folders, close</source>
        <translation>Ouvrir un autre dossier, dossiers récents, fermer</translation>
    </message>
    <message>
        <source>Find a server, service, file …</source>
        <translation>Chercher&#xa0;: serveur, service…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Actions, language and appearance</source>
        <translation>Actions, langue et apparence</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::WelcomePage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Bienvenue dans Chatelaine</translation>
    </message>
    <message>
        <source>Your association’s servers, in good hands together.</source>
        <translation>Les serveurs de votre association, ensemble en de bonnes mains.</translation>
    </message>
    <message>
        <source>Opening runs nothing and sends nothing to a server.</source>
        <translation>Ouvrir ne lance rien et n’envoie rien à un serveur.</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation>&amp;Ouvrir un dossier</translation>
    </message>
    <message>
        <source>A Chatelaine folder, or an Ansible playbook that is already there.</source>
        <translation>Un dossier Chatelaine, ou un playbook Ansible déjà en place.</translation>
    </message>
    <message>
        <source>Try the &amp;playground</source>
        <translation>Essayer le &amp;bac à sable</translation>
    </message>
    <message>
        <source>An invented association with a practice server. Nothing can break.</source>
        <translation>Une association inventée avec un serveur d’essai. Rien ne peut casser.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Words</name>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>conteneurs</translation>
    </message>
    <message>
        <source>system service</source>
        <translation>service du système</translation>
    </message>
    <message>
        <source>swarm stack</source>
        <translation>stack Swarm</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 serveur</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 serveurs</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 service</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 services</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
</context>
</TS>
